import { describe, expect, it } from "vitest";
import { limits } from "#shared/limits.ts";
import { createReferences } from "../../ports/create-references.ts";
import { nodeFiles } from "../../ports/node-files.ts";
import { randomIds } from "../../ports/random-ids.ts";
import { createReadOnce } from "./read-once.ts";

function counting(bytes: number) {
  const read: string[] = [];
  const references = createReferences(randomIds);
  const files = {
    ...nodeFiles,
    read: (path: string) => {
      read.push(path);
      return Promise.resolve(new Uint8Array(bytes).fill(48));
    },
  };
  const file = (path: string) => ({ from: "reference", reference: references.ofFile(path) }) as const;
  return { read, file, readFile: createReadOnce({ references, files }) };
}

describe("the files of a batch", () => {
  it("are read once, however often they are asked for", async () => {
    const { read, file, readFile } = counting(3_000);
    const [one, other] = [file("/a.pfx"), file("/b.pfx")];
    for (const each of [one, other, one, other, one]) expect((await readFile(each)).data).toHaveLength(3_000);
    expect(read).toEqual(["/a.pfx", "/b.pfx"]);
  });

  it("are read again where they would not fit into the memory that a batch may keep", async () => {
    const { read, file, readFile } = counting(limits.inputFileBytes);
    const fitting = Math.floor(limits.batchBytesKept / limits.inputFileBytes);
    const all = Array.from({ length: fitting + 1 }, (_, index) => file(`/${index}.pfx`));
    for (const each of [...all, ...all]) await readFile(each);
    expect(read).toHaveLength(fitting + 2);
    expect(read.at(-1)).toBe(`/${fitting}.pfx`);
  });
});
