import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nodeFiles } from "../ports/node-files.ts";
import { systemClock } from "../ports/system-clock.ts";
import { leftoverName } from "../testing/leftover-name.ts";
import type { LabCaRecord } from "./lab-ca-record.ts";
import { createLabCaStore } from "./lab-ca-store.ts";

let data = "";
const ports = () => ({
  files: nodeFiles,
  clock: systemClock,
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

  const certificate = (serialNumber: string, revokedAt: string | null = null) => ({
    serialNumber,
    subject: "CN=fe01",
    issuedAt: `2026-11-2${serialNumber.length}T12:00:00.000Z`,
    revokedAt,
  });

  it("keeps what two programs issue at the same moment, and gives each list a number of its own", async () => {
    const stores = [1, 2, 3].map(() => createLabCaStore(ports()));
    await Promise.all(stores.map((store, index) => store.keepIssued(certificate("a".repeat(index + 1)))));
    const [store] = stores;
    expect((await store?.issued(record))?.map(({ serialNumber }) => serialNumber)).toEqual(["a", "aa", "aaa"]);
    const numbers = await Promise.all(stores.map((one) => one.claimListNumber(record)));
    expect([...numbers].sort()).toEqual([1, 2, 3]);
    expect(await store?.lastListNumber(record)).toBe(3);
  });

  it("goes on from a record that listed the certificates itself", async () => {
    const store = createLabCaStore(ports());
    const earlier = { ...record, issued: [certificate("a"), certificate("bb")], revocationListNumber: 7 };
    await store.create(earlier);
    await store.keepIssued(certificate("a", "2026-11-27T12:00:00.000Z"));
    expect(await store.issued(await store.need())).toEqual([
      certificate("a", "2026-11-27T12:00:00.000Z"),
      certificate("bb"),
    ]);
    expect(await store.claimListNumber(earlier)).toBe(8);
  });

  it("refuses to say what was issued while a record of it is damaged", async () => {
    const store = createLabCaStore(ports());
    await store.keepIssued(certificate("a"));
    await writeFile(join(data, "lab-ca", "issued", "b.json"), "{");
    await expect(store.issued(record)).rejects.toMatchObject({
      code: "LAB_CA_DAMAGED",
      hint: expect.stringContaining("b.json"),
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
