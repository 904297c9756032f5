import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { fileErrors } from "#shared/errors/definitions/files.ts";
import { format } from "#shared/text/localise.ts";
import { nodeFiles } from "../ports/node-files.ts";
import type { FilesPort } from "../ports/types.ts";
import { createRecordStore } from "./record-store.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keyspec-records-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const schema = z.strictObject({ schemaVersion: z.literal(2), id: z.string() }).readonly();
const store = (files: FilesPort = nodeFiles) =>
  createRecordStore({ files, folder, schema, newestVersion: 2, idIn: ({ id }) => id });
const record = (id: string) => ({ schemaVersion: 2 as const, id });

describe("the store of records", () => {
  it("adds once, replaces, and removes for good", async () => {
    expect(await store().add("a", record("a"))).toBe(true);
    expect(await store().add("a", record("a"))).toBe(false);
    await store().replace("a", record("a"));
    expect(await store().read("a")).toEqual({ state: "present", record: record("a") });
    expect([await store().remove("a"), await store().remove("a")]).toEqual([true, false]);
    expect(await store().read("a")).toEqual({ state: "absent" });
    expect(await readdir(folder)).toEqual([]);
  });

  it("says why a record cannot be used, and keeps it", async () => {
    const contents = {
      cut: '{ "schemaVersion": 2, "i',
      newer: JSON.stringify({ ...record("newer"), schemaVersion: 3, more: 1 }),
      misfit: JSON.stringify({ schemaVersion: 2, id: 7 }),
      other: JSON.stringify(record("another")),
    };
    for (const [id, text] of Object.entries(contents)) await writeFile(join(folder, `${id}.json`), text);
    const { records, damaged } = await store().list();
    expect(records).toEqual([]);
    expect(Object.fromEntries(damaged.map(({ id, why }) => [id, format(why)]))).toEqual({
      cut: "it is no JSON text, or was cut off",
      newer: "a newer KeySpec wrote it",
      misfit: "what it holds is not what KeySpec wrote (id)",
      other: "it holds the record “another”",
    });
    expect(await readdir(folder)).toHaveLength(4);
  });

  it("reads few files at a time, and tells a file that cannot be read from a damaged one", async () => {
    const ids = Array.from({ length: 200 }, (_, index) => `r${index}`);
    await mkdir(folder, { recursive: true });
    await Promise.all(ids.map((id) => writeFile(join(folder, `${id}.json`), JSON.stringify(record(id)))));
    let open = 0;
    let most = 0;
    const files: FilesPort = {
      ...nodeFiles,
      read: async (path) => {
        open += 1;
        most = Math.max(most, open);
        try {
          if (path.endsWith("r7.json")) throw fileErrors.tooManyOpen();
          return await nodeFiles.read(path);
        } finally {
          open -= 1;
        }
      },
    };
    const { records, damaged } = await store(files).list();
    expect(records).toHaveLength(199);
    expect(damaged.map(({ id, why }) => [id, format(why)])).toEqual([
      ["r7", "This computer has no room for one more open file."],
    ]);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(16);
  });
});
