import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";

/** In a process of its own: here other tests have loaded the modules. */
const program = `
  const { setLocale } = await import(${JSON.stringify(import.meta.resolve("../../shared/text/localise.ts"))});
  const { everyEnglishText } = await import(${JSON.stringify(import.meta.resolve("./every-english-text.ts"))});
  const read = [];
  setLocale("de", new Proxy({}, { get: (_texts, id) => void read.push(id) }));
  const texts = await everyEnglishText();
  console.log(JSON.stringify({ count: texts.size, read }));
`;

it("no text is read while the module with it is loaded: its language comes later", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program]);
  const { count, read } = JSON.parse(stdout) as { readonly count: number; readonly read: readonly string[] };
  expect(count).toBeGreaterThan(5_000);
  expect(read).toEqual([]);
});
