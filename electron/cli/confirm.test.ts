import { Readable, Writable } from "node:stream";
import { afterEach, expect, it } from "vitest";
import { setLocale } from "#shared/text/localise.ts";
import { createConfirm } from "./confirm.ts";

afterEach(() => setLocale("en"));

/** Whether the answer counts as a yes. */
function answered(answer: string): Promise<boolean> {
  const stdin = Object.assign(Readable.from([`${answer}\n`]), { isTTY: true });
  const stderr = Object.assign(new Writable({ write: (_chunk, _encoding, done) => done() }), { isTTY: true });
  return createConfirm({ stdin, stdout: stderr, stderr, environment: {} })("Delete it?");
}

it("takes only a typed yes for one", async () => {
  for (const answer of ["yes", "y", " YES "]) expect(await answered(answer), answer).toBe(true);
  for (const answer of ["", "no", "yesterday", "ja"]) expect(await answered(answer), answer).toBe(false);
});

it("takes the yes of the language too", async () => {
  setLocale("de", { "cli.confirm.yes": "ja j" });
  for (const answer of ["ja", "J", "yes"]) expect(await answered(answer), answer).toBe(true);
  for (const answer of ["nein", "n", ""]) expect(await answered(answer), answer).toBe(false);
});
