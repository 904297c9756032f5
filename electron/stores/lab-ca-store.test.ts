import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nodeFiles } from "../ports/node-files.ts";
import { randomIds } from "../ports/random-ids.ts";
import { systemClock } from "../ports/system-clock.ts";
import { leftoverName } from "../testing/leftover-name.ts";
import type { LabCaRecord } from "./lab-ca-record.ts";
import { createLabCaStore } from "./lab-ca-store.ts";

let data = "";
const ports = () => ({
  files: nodeFiles,
  clock: systemClock,
  ids: randomIds,
  folders: { data, output: data },
});
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "keyspec-lab-"));
});
afterEach(() => rm(data, { recursive: true, force: true }));

const path = () => join(data, "lab-ca", "material.json");
const record: LabCaRecord = {
  schemaVersion: 1,
  createdAt: "2026-11-20T12:00:00.000Z",
  material: {
    rootCertificatePem: "a",
    rootKeyPem: "b",
    issuingCertificatePem: "c",
    issuingKeyPem: "d",
    baseUrl: "http://pki.contoso.com",
  },
  issued: [],
  revocationListNumber: 0,
};

describe("the lab CA's store", () => {
  it("has none until one is made, and keeps it for its owner only", async () => {
    const store = createLabCaStore(ports());
    expect(await store.read()).toBeNull();
    await expect(store.need()).rejects.toMatchObject({ code: "LAB_CA_MISSING" });
    await store.create(record);
    expect(await store.need()).toEqual(record);
    if (process.platform !== "win32") expect((await stat(path())).mode & 0o777).toBe(0o600);
  });

  it("never replaces one with a new one, also when two are made at once", async () => {
    const stores = [1, 2].map(() => createLabCaStore(ports()));
    const outcomes = await Promise.allSettled(
      stores.map((store, index) => store.create({ ...record, createdAt: String(index) })),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "LAB_CA_EXISTS" } });
  });

  it("takes away the keys that killed programs left half written, at its first use", async () => {
    await mkdir(join(data, "lab-ca"));
    await writeFile(join(data, "lab-ca", leftoverName()), JSON.stringify(record));
    expect(await createLabCaStore(ports()).read()).toBeNull();
    expect(await readdir(join(data, "lab-ca"))).toEqual([]);
  });

  it("says what stands where its lock should, and what to do", async () => {
    await mkdir(`${path()}.lock`, { recursive: true });
    let elapsed = 0;
    const later = (): number => {
      elapsed += 20_000;
      return elapsed;
    };
    const clock = { ...systemClock, elapsed: later };
    await expect(createLabCaStore({ ...ports(), clock }).exclusively(async () => 1)).rejects.toMatchObject({
      code: "LAB_CA_BUSY",
      message: `The lab CA is locked by something that KeySpec did not write: ${path()}.lock.`,
      hint: expect.stringContaining(`delete ${path()}.lock.`),
    });
  });

  it("keeps and reports a damaged file, and makes no new CA over it", async () => {
    await mkdir(join(data, "lab-ca"));
    await writeFile(path(), "{ damaged");
    const store = createLabCaStore(ports());
    await expect(store.read()).rejects.toMatchObject({ code: "LAB_CA_DAMAGED" });
    await expect(store.create(record)).rejects.toMatchObject({ code: "LAB_CA_EXISTS" });
    expect(await readFile(path(), "utf8")).toBe("{ damaged");
  });
});
