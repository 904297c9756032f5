import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Draft } from "#shared/api/schemas/request.ts";
import { nodeFiles } from "../ports/node-files.ts";
import { leftoverName } from "../testing/leftover-name.ts";
import { labAuthorities, usualChoices } from "../testing/usual-choices.ts";
import { createDraftStore } from "./draft-store.ts";

const draft: Draft = {
  schemaVersion: 2,
  step: "plan",
  choices: { ...usualChoices, selections: [{ role: "edge-external" }], authorities: labAuthorities },
};

let data = "";
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "keyspec-draft-"));
});
afterEach(() => rm(data, { recursive: true, force: true }));

describe("the drafts' store", () => {
  it("takes over the one draft that an earlier KeySpec kept", async () => {
    await writeFile(join(data, "request-draft.json"), JSON.stringify({ savedAt: "2026-11-20T12:00:00.000Z", draft }));
    const store = createDraftStore(nodeFiles, data);
    expect((await store.list()).drafts).toEqual([{ id: "request-draft", savedAt: "2026-11-20T12:00:00.000Z", draft }]);
    expect(await readdir(data)).toEqual(["drafts"]);
    await store.remove("request-draft");
    expect(await createDraftStore(nodeFiles, data).list()).toEqual({ drafts: [], damaged: [] });
  });

  it("leaves an earlier draft that it cannot read where it is, and tells of it", async () => {
    const path = join(data, "request-draft.json");
    await writeFile(path, "from a newer KeySpec");
    const store = createDraftStore(nodeFiles, data);
    await store.save({ id: "a", savedAt: "2026-11-20T12:00:00.000Z", draft });
    const { drafts, damaged } = await store.list();
    expect(drafts.map(({ id }) => id)).toEqual(["a"]);
    expect(damaged.map((each) => each.path)).toEqual([path]);
    expect(await readFile(path, "utf8")).toBe("from a newer KeySpec");
  });

  it("takes away what killed programs left half written, at its first use", async () => {
    await mkdir(join(data, "drafts"));
    await writeFile(join(data, "drafts", leftoverName()), "half");
    expect(await createDraftStore(nodeFiles, data).read("a")).toBeNull();
    expect(await readdir(join(data, "drafts"))).toEqual([]);
  });
});
