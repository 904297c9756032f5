import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nodeFiles } from "#electron/ports/node-files.ts";
import { keyStoreProblems } from "#shared/errors/definitions/key-store.ts";
import * as electron from "../electron.double.ts";
import { electronSecrets } from "./electron-secrets.ts";

const secret = "correct horse battery";
const storage = electron.safeStorage;
let dataFolder = "";

/** A key store as Electron shows one: what it encrypts begins with a mark, and it opens only what it encrypted. */
function keyStore(mark: string): void {
  storage.isAsyncEncryptionAvailable.mockImplementation(async () => true);
  storage.getSelectedStorageBackend.mockReturnValue("gnome_libsecret");
  storage.encryptStringAsync.mockImplementation(async (text) =>
    Buffer.concat([Buffer.from(mark), Buffer.from(text).reverse()]),
  );
  storage.decryptStringAsync.mockImplementation(async (encrypted) => ({
    shouldReEncrypt: false,
    result: Buffer.from(encrypted.subarray(mark.length)).reverse().toString(),
  }));
}

const secrets = (platform: NodeJS.Platform = "linux") => electronSecrets({ files: nodeFiles, dataFolder, platform });
const path = (id: string) => join(dataFolder, "passphrases", id);

beforeEach(async () => {
  electron.resetElectron();
  dataFolder = await mkdtemp(join(tmpdir(), "keyspec-secrets-"));
});
afterEach(() => rm(dataFolder, { recursive: true, force: true }));

describe("the operating system's key store", () => {
  it("remembers a passphrase encrypted and for its owner only, and gives it back", async () => {
    keyStore("v11");
    expect(await secrets().problem()).toBeNull();
    expect(await secrets().recall("fe01-1")).toBeNull();
    await secrets().remember("fe01-1", secret);
    expect(await readFile(path("fe01-1"), "latin1")).not.toContain(secret);
    if (process.platform !== "win32") expect((await stat(path("fe01-1"))).mode & 0o777).toBe(0o600);
    expect(await secrets().recall("fe01-1")).toBe(secret);
  });

  it("refuses the fixed password that Chromium falls back to, although it is “available”", async () => {
    keyStore("v10");
    expect(await secrets().problem()).toEqual(keyStoreProblems.noStore);
    await expect(secrets().remember("fe01-1", secret)).rejects.toMatchObject({ code: "SECRET_STORE_UNAVAILABLE" });
    await expect(stat(path("fe01-1"))).rejects.toMatchObject({ code: "ENOENT" });
  });

  it.each(["basic_text", "unknown"] as const)("refuses the backend %s of Linux without asking it", async (backend) => {
    keyStore("v11");
    storage.getSelectedStorageBackend.mockReturnValue(backend);
    expect(await secrets().problem()).toEqual(keyStoreProblems.noStore);
    await expect(secrets().remember("fe01-1", secret)).rejects.toMatchObject({ code: "SECRET_STORE_UNAVAILABLE" });
    expect(storage.encryptStringAsync).not.toHaveBeenCalled();
  });

  it.each(["win32", "darwin"] as const)(
    "asks %s for no backend, and takes its mark for what it is",
    async (platform) => {
      keyStore("v10");
      expect(await secrets(platform).problem()).toBeNull();
      await secrets(platform).remember("fe01-1", secret);
      expect(await secrets(platform).recall("fe01-1")).toBe(secret);
      expect(storage.getSelectedStorageBackend).not.toHaveBeenCalled();
    },
  );

  it("says that a store is locked, and keeps nothing then", async () => {
    keyStore("v11");
    storage.isAsyncEncryptionAvailable.mockImplementation(async () => false);
    expect(await secrets().problem()).toEqual(keyStoreProblems.locked);
    storage.isAsyncEncryptionAvailable.mockImplementation(async () => true);
    storage.encryptStringAsync.mockRejectedValue(new Error("denied"));
    expect(await secrets().problem()).toEqual(keyStoreProblems.locked);
    await expect(secrets().remember("fe01-1", secret)).rejects.toMatchObject({ code: "SECRET_STORE_UNAVAILABLE" });
  });

  it("gives nothing where the store does not open what was kept", async () => {
    keyStore("v11");
    await secrets().remember("fe01-1", secret);
    storage.decryptStringAsync.mockRejectedValue(new Error("another user"));
    expect(await secrets().recall("fe01-1")).toBeNull();
  });

  it("encrypts anew when the key was changed", async () => {
    keyStore("v11");
    await secrets().remember("fe01-1", secret);
    storage.decryptStringAsync.mockResolvedValueOnce({ shouldReEncrypt: true, result: secret });
    keyStoreWrites("v11NEW");
    expect(await secrets().recall("fe01-1")).toBe(secret);
    expect(await readFile(path("fe01-1"), "utf8")).toBe("v11NEW");
  });
});

function keyStoreWrites(text: string): void {
  storage.encryptStringAsync.mockResolvedValue(Buffer.from(text));
}
