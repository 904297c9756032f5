import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codeOf } from "#electron/testing/code-of.ts";
import { type Identity, makeCertificate } from "#electron/testing/make-certificate.ts";
import { hasOpenssl, runOpenssl } from "#electron/testing/run-openssl.ts";
import { readAnyBundle } from "../../tasks/convert/read-any-bundle.ts";
import { toHex } from "../asn1/hex.ts";
import { native } from "../crypto/native.ts";
import { portable } from "../crypto/portable.ts";
import { writePem } from "../pem/write-pem.ts";

const password = "Passw0rd!";

describe.skipIf(!hasOpenssl())("RSA keys as Windows keeps them, written by OpenSSL", () => {
  const folder = mkdtempSync(join(tmpdir(), "keyspec-blobs-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  let leaf: Identity;
  const written = new Map<string, Uint8Array>();
  const keys = [
    ["PRIVATEKEYBLOB", ["-outform", "MSBLOB"], "none"],
    ["PVK in clear", ["-outform", "PVK", "-pvk-none"], "none"],
    ["PVK with 128 bits", ["-outform", "PVK", "-pvk-strong"], "RC4"],
    ["PVK with 40 bits", ["-outform", "PVK", "-pvk-weak"], "RC4"],
  ] as const;

  beforeAll(async () => {
    leaf = makeCertificate("fe01.contoso.com", await native.generateRsaKey(2048), null, native);
    writeFileSync(join(folder, "in.pem"), writePem("PRIVATE KEY", leaf.privateKey));
    const legacy = ["-provider", "legacy", "-provider", "default", "-passout", `pass:${password}`];
    for (const [name, parameters] of keys) {
      await runOpenssl(folder, ["rsa", "-in", "in.pem", "-out", "out", ...parameters, ...legacy]);
      written.set(name, Uint8Array.from(readFileSync(join(folder, "out"))));
    }
  });
  const read = (data: Uint8Array, secret: string | null = password, crypto = native) =>
    readAnyBundle(
      { name: "fe01.pvk", data },
      secret,
      [{ name: "fe01.cer", data: Uint8Array.from(leaf.certificate) }],
      crypto,
    );
  const bytesOf = (name: string): Uint8Array => written.get(name) ?? new Uint8Array();

  it.each(keys)("%s is read", (name, _, cipher) => {
    for (const crypto of [native, portable]) {
      const { keys: opened, facts } = read(bytesOf(name), password, crypto);
      expect(toHex(opened[0]?.publicKey ?? new Uint8Array())).toBe(toHex(leaf.publicKey));
      expect(facts.keys[0]).toMatchObject({ encryption: { cipher }, certificateIndexes: [0] });
    }
    if (cipher === "none") return;
    expect(codeOf(() => read(bytesOf(name), "wrong"))).toBe("KEY_WRONG_PASSPHRASE");
    expect(codeOf(() => read(bytesOf(name), null))).toBe("PFX_PASSWORD_REQUIRED");
  });

  it.each(keys)("%s cut off at any octet is refused", (name) => {
    const whole = bytesOf(name);
    for (let length = 0; length < whole.length; length += 7)
      expect(
        codeOf(() => read(whole.subarray(0, length))),
        String(length),
      ).not.toBe("read");
  });

  it("with a changed number is refused", () => {
    const blob = bytesOf("PRIVATEKEYBLOB");
    expect(codeOf(() => read(blob.with(400, (blob[400] ?? 0) ^ 1)))).toBe("KEY_DAMAGED");
  });

  it("with a length or a salt that no file has is refused before work", () => {
    const pvk = bytesOf("PVK with 128 bits");
    expect(codeOf(() => read(pvk.with(19, 0x7f)))).toBe("FORMAT_DAMAGED");
    expect(codeOf(() => read(bytesOf("PRIVATEKEYBLOB").with(15, 0x7f)))).toBe("KEY_UNSUPPORTED_ALGORITHM");
  });
});
