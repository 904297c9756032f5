import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nodeFiles } from "../ports/node-files.ts";
import { leftoverName } from "../testing/leftover-name.ts";
import { createDraftStore } from "./draft-store.ts";

let data = "";
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "keyspec-draft-"));
});
afterEach(() => rm(data, { recursive: true, force: true }));

describe("the draft's store", () => {
  it("copies a draft that it cannot read aside before it removes it", async () => {
    await writeFile(join(data, "request-draft.json"), "from a newer KeySpec");
    await createDraftStore(nodeFiles, data).remove();
    expect(await readdir(data)).toEqual(["request-draft-unreadable.json"]);
    expect(await readFile(join(data, "request-draft-unreadable.json"), "utf8")).toBe("from a newer KeySpec");
  });

  it("takes away what killed programs left half written, at its first use", async () => {
    await writeFile(join(data, leftoverName()), "half");
    expect(await createDraftStore(nodeFiles, data).read()).toBeNull();
    expect(await readdir(data)).toEqual([]);
  });
});
