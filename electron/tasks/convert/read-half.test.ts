import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { native } from "../../pki/crypto/native.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import { type Fixtures, makeFixtures } from "../../testing/make-fixtures.ts";
import { hasOpenssl } from "../../testing/run-openssl.ts";
import { readHalf } from "./read-half.ts";

const folder = mkdtempSync(join(tmpdir(), "keyspec-half-"));
let files: Fixtures;

describe.skipIf(!hasOpenssl())("what a file is for a conversion", () => {
  beforeAll(async () => {
    files = await makeFixtures(folder);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it("is told of a PFX without the rounds of its password: opening it is the conversion’s work", () => {
    const derive = vi.fn(() => new Uint8Array(20));
    const crypto = { ...native, pbkdf2: derive, scrypt: derive, pkcs12Kdf: derive } as unknown as CryptoPort;
    expect(readHalf({ name: "fe01.pfx", data: files.slowPfx, password: "secret" }, crypto)).toBeNull();
    expect(readHalf({ name: "fe01.pfx", data: files.cngPfx, password: null }, crypto)).toBeNull();
    expect(derive).not.toHaveBeenCalled();
  });

  it.each([
    ["a request", () => files.request, "nothing"],
    ["a picture", () => files.notAPfx, "nothing"],
    ["a certificate", () => files.certificateDer, "certificates"],
  ] as const)("is told of %s", (_title, data, holds) => {
    expect(readHalf({ name: "a", data: data(), password: null }, native)).toMatchObject({ holds });
  });
});
