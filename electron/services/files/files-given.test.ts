import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { createReferences } from "#electron/ports/create-references.ts";
import { nodeFiles } from "#electron/ports/node-files.ts";
import { randomIds } from "#electron/ports/random-ids.ts";
import type { Context } from "../kit/context.ts";
import { takeGivenFiles } from "./files-given.ts";

const folder = await mkdtemp(join(tmpdir(), "keyspec-given-"));
afterAll(() => rm(folder, { recursive: true }));

it("gives a reference for each file, and says which one is not there any more", async () => {
  const path = join(folder, "fe01.pfx");
  await writeFile(path, "1234");
  const references = createReferences(randomIds);
  const given = { take: () => [path, join(folder, "gone.pfx")] };
  const { files, refused } = await takeGivenFiles({
    given,
    references,
    files: nodeFiles,
  } as Partial<Context> as Context);
  expect(files).toEqual([{ reference: references.ofFile(path), name: "fe01.pfx", bytes: 4 }]);
  expect(JSON.stringify(files)).not.toContain(folder);
  expect(refused.map(({ code }) => code)).toEqual(["FILE_NOT_FOUND"]);
});
