import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makePendingSummary } from "#shared/guide/requests/testing/make-pending-summary.ts";
import { format } from "#shared/text/localise.ts";
import { nodeFiles } from "../ports/node-files.ts";
import { leftoverName } from "../testing/leftover-name.ts";
import type { PendingRecord } from "./pending-record.ts";
import { createPendingStore } from "./pending-store.ts";

let data = "";
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "keyspec-pending-"));
});
afterEach(() => rm(data, { recursive: true, force: true }));

const store = () => createPendingStore(nodeFiles, data);
const record = (id: string, createdAt = "2026-11-20T12:00:00.000Z"): PendingRecord => ({
  schemaVersion: 3,
  summary: makePendingSummary({ id, createdAt, layout: "combined", certificate: "combined" }),
  fileName: "fe01.contoso.com",
  requestPem: "request",
  encryptedKeyPem: "key",
});

describe("the pending store", () => {
  it("keeps records across runs, oldest first", async () => {
    await store().add(record("b", "2026-11-21T00:00:00.000Z"));
    await store().add(record("a", "2026-11-22T00:00:00.000Z"));
    expect(await store().read("a")).toEqual(record("a", "2026-11-22T00:00:00.000Z"));
    expect((await store().list()).records.map(({ summary }) => summary.id)).toEqual(["b", "a"]);
  });

  it("is empty where nothing was ever kept", async () => {
    expect(await store().list()).toEqual({ records: [], damaged: [] });
  });

  it("never writes a new record over another", async () => {
    await store().add(record("a"));
    await expect(store().add(record("a", "later"))).rejects.toMatchObject({ code: "OUTPUT_EXISTS" });
    expect((await store().read("a")).summary.createdAt).toBe("2026-11-20T12:00:00.000Z");
  });

  it.runIf(process.platform !== "win32")("keeps records for their owner only", async () => {
    await store().add(record("a"));
    await store().replace(record("a", "later"));
    expect((await stat(join(data, "pending", "a.json"))).mode & 0o777).toBe(0o600);
    expect((await stat(join(data, "pending"))).mode & 0o777).toBe(0o700);
  });

  it.each([
    ["cut off", "no JSON text", JSON.stringify(record("x")).slice(0, 100)],
    ["empty", "no JSON text", ""],
    ["of a newer version", "a newer KeySpec", JSON.stringify({ ...record("x"), schemaVersion: 4 })],
    ["of another id", "the record “y”", JSON.stringify(record("y"))],
    ["not text", "no JSON text", "\u0000\u0001"],
  ])("reports and keeps a file that is %s", async (_why, reason, text) => {
    await store().add(record("good"));
    await mkdir(join(data, "pending"), { recursive: true });
    await writeFile(join(data, "pending", "x.json"), text);
    const { records, damaged } = await store().list();
    expect(records).toHaveLength(1);
    expect(damaged.map(format)).toEqual([expect.stringMatching(/x\.json cannot be read: .+\. It was kept\./)]);
    expect(damaged.map(format).join()).toContain(reason);
    await expect(store().read("x")).rejects.toMatchObject({ code: "PENDING_DAMAGED" });
    expect(await readFile(join(data, "pending", "x.json"), "utf8")).toBe(text);
  });

  it.each([
    ["Default and web services", "combined", "combined"],
    ["Web Services Internal", "separate", "web-internal"],
    ["a title that no role has any more", "combined", "combined"],
  ])(
    "reads a record of version 2, whose certificate was called “%s”",
    async (certificateTitle, layout, certificate) => {
      const { summary, ...rest } = record("a");
      const { layout: _, certificate: __, ...kept } = summary;
      const version2 = {
        ...rest,
        schemaVersion: 2,
        summary: { ...kept, roleTitle: "Front End Server (Enterprise pool)", certificateTitle },
      };
      await mkdir(join(data, "pending"), { recursive: true });
      await writeFile(join(data, "pending", "a.json"), JSON.stringify(version2));
      expect(await store().read("a")).toEqual({ ...record("a"), summary: { ...summary, layout, certificate } });
    },
  );

  it("reads a record of version 1, and writes it back as version 3", async () => {
    // As KeySpec 0.1.0 wrote it.
    const version1 = {
      schemaVersion: 1,
      summary: {
        id: "fe01-3f9a2c1d",
        createdAt: "2026-11-20T12:00:00.000Z",
        product: "lync-2013",
        role: "enterprise-front-end",
        roleTitle: "Front End Server (Enterprise pool)",
        deploymentName: "Contoso (example)",
        server: "fe01.contoso.com",
        commonName: "pool01.contoso.com",
        names: ["pool01.contoso.com", "fe01.contoso.com"],
        key: "rsa-2048",
        friendlyName: "Front End Server (Enterprise pool) fe01.contoso.com",
        publicKeyFingerprint: "ab",
        exportable: false,
        completedAt: null,
      },
      requestPem: "request",
      encryptedKeyPem: "key",
    };
    const file = join(data, "pending", "fe01-3f9a2c1d.json");
    await mkdir(join(data, "pending"), { recursive: true });
    await writeFile(file, JSON.stringify(version1));
    const { records, damaged } = await store().list();
    expect(damaged).toEqual([]);
    const { roleTitle: _, ...known } = version1.summary;
    const upgraded: PendingRecord = {
      ...record("fe01-3f9a2c1d"),
      summary: {
        ...record("fe01-3f9a2c1d").summary,
        ...known,
        product: "lync-2013",
        role: "enterprise-front-end",
        key: "rsa-2048",
        uses: ["Default", "WebServicesInternal", "WebServicesExternal"],
        authority: "ad-cs-enterprise",
      },
    };
    expect(records).toEqual([upgraded]);
    expect(JSON.parse(await readFile(file, "utf8"))).toEqual(version1);
    await store().replace(await store().read("fe01-3f9a2c1d"));
    expect(JSON.parse(await readFile(file, "utf8"))).toEqual(upgraded);
  });

  it("takes no notice of what a writer that was killed left behind", async () => {
    await store().add(record("a"));
    await writeFile(join(data, "pending", ".a.json.123.tmp"), "half");
    expect((await store().list()).damaged).toEqual([]);
    expect(await readdir(join(data, "pending"))).toHaveLength(2);
  });

  it.runIf(process.platform !== "win32")("lists nothing that is no file", async () => {
    await store().add(record("a"));
    await mkdir(join(data, "pending", "folder.json"));
    await symlink("nowhere", join(data, "pending", "link.json"));
    await symlink("/dev/null", join(data, "pending", "device.json"));
    expect(await readdir(join(data, "pending"))).toHaveLength(4);
    const { records, damaged } = await store().list();
    expect(records).toHaveLength(1);
    expect(damaged).toEqual([]);
  });

  it("says how to get rid of a damaged file whose name is no id", async () => {
    await mkdir(join(data, "pending"));
    await writeFile(join(data, "pending", "a (2).json"), JSON.stringify(record("a")));
    expect((await store().list()).damaged.map(format)).toEqual([expect.stringContaining("Delete the file yourself")]);
  });

  it("does not bring back a record that was removed meanwhile", async () => {
    await store().add(record("a"));
    const read = await store().read("a");
    await store().remove("a");
    await expect(store().replace(read)).rejects.toMatchObject({ code: "PENDING_NOT_FOUND" });
    expect(await readdir(join(data, "pending"))).toEqual([]);
  });

  it("takes away the keys that killed programs left half written, at its first use and with a record", async () => {
    const leave = () => writeFile(join(data, "pending", leftoverName()), JSON.stringify(record("a")));
    await store().add(record("a"));
    await leave();
    const one = store();
    await one.list();
    expect(await readdir(join(data, "pending"))).toEqual(["a.json"]);
    await leave();
    await one.remove("a");
    expect(await readdir(join(data, "pending"))).toEqual([]);
  });

  it("removes a record for good, also a damaged one, and says PENDING_NOT_FOUND for none", async () => {
    await store().add(record("a"));
    await writeFile(join(data, "pending", "b.json"), "damaged");
    await store().remove("a");
    await store().remove("b");
    expect(await readdir(join(data, "pending"))).toEqual([]);
    await expect(store().remove("a")).rejects.toMatchObject({ code: "PENDING_NOT_FOUND" });
    await expect(store().read("a")).rejects.toMatchObject({ code: "PENDING_NOT_FOUND" });
  });
});
