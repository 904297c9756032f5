import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { hasTool } from "#electron/testing/has-tool.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { sources } from "#shared/errors/definitions/asn1-sources.ts";
import { limits } from "#shared/limits.ts";
import { algorithmIdentifier, integer, octetString, sequence } from "../asn1/der.ts";
import { toHex } from "../asn1/hex.ts";
import { oids } from "../asn1/oids.ts";
import { native } from "../crypto/native.ts";
import { portable } from "../crypto/portable.ts";
import { createKeyDecrypter } from "./create-key-decrypter.ts";
import { decryptPrivateKey, openPrivateKey } from "./decrypt-private-key.ts";
import { encryptPrivateKey } from "./encrypt-private-key.ts";
import { readPrivateKeyInfo } from "./private-key-info.ts";
import { createRoundBudget } from "./rounds.ts";
import { withKeyUsage } from "./with-key-usage.ts";

const passphrase = "Passw0rd!";
const openssl = hasTool("openssl", "version");
const ports = [native, portable];
const source = { name: sources.privateKey, base: 0 };
let rsa: Uint8Array;
let ec: Uint8Array;

beforeAll(async () => {
  rsa = (await native.generateRsaKey(2048)).privateKey;
  ec = Uint8Array.from(
    generateKeyPairSync("ec", { namedCurve: "P-384" }).privateKey.export({ format: "der", type: "pkcs8" }),
  );
});

const openSsl = (input: Uint8Array, ...parameters: readonly string[]): Uint8Array =>
  Uint8Array.from(execFileSync("openssl", [...parameters], { input, stdio: ["pipe", "pipe", "pipe"] }));

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return "done";
};

describe("an encrypted private key", () => {
  it("opens with its passphrase, with either cryptography, and with no other", () => {
    for (const key of [rsa, ec]) {
      const encrypted = encryptPrivateKey(key, passphrase, native);
      for (const crypto of ports) expect(toHex(decryptPrivateKey(encrypted, passphrase, crypto))).toBe(toHex(key));
      expect(codeOf(() => decryptPrivateKey(encrypted, "passw0rd!", native))).toBe("KEY_WRONG_PASSPHRASE");
      expect(codeOf(() => decryptPrivateKey(encrypted, "", native))).toBe("KEY_WRONG_PASSPHRASE");
    }
  });

  it("is never taken for another key because a wrong passphrase happened to fit the padding", () => {
    const salt = native.randomBytes(8);
    const scheme = algorithmIdentifier(oids.pbeSha1Des.oid, sequence(octetString(salt), integer(1)));
    const noise = Array.from({ length: 2_000 }, () => sequence(scheme, octetString(native.randomBytes(64))));
    const codes = new Set(noise.map((encrypted) => codeOf(() => decryptPrivateKey(encrypted, passphrase, native))));
    expect([...codes]).toEqual(["KEY_WRONG_PASSPHRASE"]);
  });

  it.skipIf(!openssl)("is opened by OpenSSL, which sees 600 000 rounds of HMAC-SHA-256 and AES-256", () => {
    const encrypted = encryptPrivateKey(rsa, passphrase, native);
    const opened = openSsl(encrypted, "pkey", "-inform", "DER", "-outform", "DER", "-passin", `pass:${passphrase}`);
    // OpenSSL writes the RSAPrivateKey alone: the last field of the PrivateKeyInfo.
    expect(opened.length).toBeGreaterThan(1_100);
    expect(toHex(rsa).endsWith(toHex(opened))).toBe(true);
    const shown = new TextDecoder().decode(openSsl(encrypted, "asn1parse", "-inform", "DER"));
    expect(shown).toMatch(/PBES2[\s\S]*PBKDF2[\s\S]*INTEGER\s+:0927C0[\s\S]*hmacWithSHA256[\s\S]*aes-256-cbc/u);
  });

  it.skipIf(!openssl).each([
    ["-v2", "aes-256-cbc"],
    ["-v2", "aes-128-cbc", "-v2prf", "hmacWithSHA1"],
    ["-v2", "aes-192-cbc", "-v2prf", "hmacWithSHA512"],
    ["-v2", "des3"],
    ["-v2", "aes-256-cbc", "-v2prf", "hmacWithSHA384", "-iter", "100000"],
    ["-v1", "PBE-SHA1-3DES"],
    ["-v1", "PBE-SHA1-2DES"],
    ["-v1", "PBE-SHA1-RC2-128", "-provider", "legacy", "-provider", "default"],
    ["-v1", "PBE-SHA1-RC2-40", "-provider", "legacy", "-provider", "default"],
    ["-v1", "PBE-MD5-DES", "-provider", "legacy", "-provider", "default"],
    ["-v1", "PBE-SHA1-RC2-64", "-provider", "legacy", "-provider", "default"],
    ["-v2", "rc2-cbc", "-provider", "legacy", "-provider", "default"],
    ["-v2", "des-cbc", "-provider", "legacy", "-provider", "default"],
  ])("made by OpenSSL with %s %s %s %s is read", (...options) => {
    const encrypted = openSsl(
      rsa,
      "pkcs8",
      "-topk8",
      "-inform",
      "DER",
      "-outform",
      "DER",
      "-passout",
      `pass:${passphrase}`,
      ...options.filter(Boolean),
    );
    for (const crypto of ports) expect(toHex(decryptPrivateKey(encrypted, passphrase, crypto))).toBe(toHex(rsa));
  });

  it.skipIf(!openssl).each([
    [[], "scrypt (N = 16384, r = 8, p = 1)"],
    [["-scrypt_N", "1024", "-scrypt_r", "4", "-scrypt_p", "3", "-v2", "des3"], "scrypt (N = 1024, r = 4, p = 3)"],
  ])("made by OpenSSL with scrypt %s is read", (options, keyDerivation) => {
    const made = ["pkcs8", "-topk8", "-scrypt", "-inform", "DER", "-outform", "DER", "-passout", `pass:${passphrase}`];
    const encrypted = openSsl(rsa, ...made, ...options);
    for (const crypto of ports) {
      const decrypter = createKeyDecrypter(passphrase, crypto, createRoundBudget());
      const { info, encryption } = openPrivateKey(encrypted, decrypter);
      expect(toHex(info.der)).toBe(toHex(rsa));
      expect(encryption).toMatchObject({ scheme: "PBES2", keyDerivation, iterations: null });
      expect(codeOf(() => decryptPrivateKey(encrypted, "wrong", crypto))).toBe("KEY_WRONG_PASSPHRASE");
    }
  });

  it.each([
    ["more memory than the limit", [2 ** 18, 8, 1], "LIMIT_MEMORY"],
    ["more passes than the limit", [2 ** 14, 8, 65], "LIMIT_MEMORY"],
    ["numbers beyond all measure", [2n ** 200n, 8, 1], "LIMIT_MEMORY"],
    ["a cost that is no power of 2", [1_000, 8, 1], "FORMAT_DAMAGED"],
    ["a cost of 1", [1, 8, 1], "FORMAT_DAMAGED"],
    ["a cost too high for its blocks", [2 ** 16, 1, 1], "FORMAT_DAMAGED"],
    ["no blocks", [1_024, 0, 1], "FORMAT_DAMAGED"],
    ["no passes", [1_024, 8, 0], "FORMAT_DAMAGED"],
  ])("made with scrypt that asks for %s is refused before any work", (_, numbers, code) => {
    const scrypt = { ...native, scrypt: () => expect.unreachable("scrypt was called") };
    const parameters = sequence(octetString(new Uint8Array(8)), ...numbers.map((number) => integer(number)));
    const cipher = algorithmIdentifier(oids.aes256Cbc.oid, octetString(new Uint8Array(16)));
    const scheme = algorithmIdentifier(
      oids.pbes2.oid,
      sequence(algorithmIdentifier(oids.scrypt.oid, parameters), cipher),
    );
    const encrypted = sequence(scheme, octetString(new Uint8Array(16)));
    expect(codeOf(() => decryptPrivateKey(encrypted, passphrase, scrypt))).toBe(code);
  });

  it("cut off or asking for too many rounds is refused before any work", () => {
    const encrypted = encryptPrivateKey(rsa, passphrase, portable);
    expect(codeOf(() => decryptPrivateKey(encrypted.subarray(0, 300), passphrase, native))).toBe("FORMAT_TRUNCATED");
    const scheme = algorithmIdentifier(
      oids.pbeSha1TripleDes3.oid,
      sequence(octetString(new Uint8Array(8)), integer(limits.iterationsRead + 1)),
    );
    expect(codeOf(() => decryptPrivateKey(sequence(scheme, octetString(new Uint8Array(8))), passphrase, native))).toBe(
      "LIMIT_ITERATIONS",
    );
  });
});

describe("a private key", () => {
  it("gets the key usage of AT_KEYEXCHANGE and loses it again without a trace", () => {
    for (const key of [rsa, ec]) {
      const marked = withKeyUsage(key, "AT_KEYEXCHANGE");
      expect(readPrivateKeyInfo(marked, source)).toMatchObject({ keyUsage: 0x10 });
      expect(toHex(marked).endsWith("a00d300b0603551d0f310403020010")).toBe(true);
      expect(toHex(withKeyUsage(marked, null))).toBe(toHex(key));
    }
  });

  it("with one changed number is refused (RFC 8017 §3.2)", () => {
    const refused = [60, 200, 350, 600, 800, 950, 1_050, 1_180].map((offset) => {
      const changed = rsa.slice();
      changed[offset] = (changed[offset] ?? 0) ^ 0x04;
      return codeOf(() => readPrivateKeyInfo(changed, source));
    });
    expect(refused).toEqual(refused.map(() => "KEY_DAMAGED"));
  });

  it("longer than the limit is refused before its numbers are multiplied", () => {
    const huge = 1n << BigInt(limits.rsaModulusBits + 8);
    const numbers = [0n, huge, 65_537n, huge, huge, huge, huge, huge, huge].map(integer);
    const info = sequence(integer(0), algorithmIdentifier(oids.rsaEncryption.oid), octetString(sequence(...numbers)));
    expect(codeOf(() => readPrivateKeyInfo(info, source))).toBe("KEY_UNSUPPORTED_ALGORITHM");
  });
});
