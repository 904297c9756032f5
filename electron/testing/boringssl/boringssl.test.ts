import * as nodeCrypto from "node:crypto";
import { describe, expect, it } from "vitest";
import * as boringCrypto from "./node-crypto.ts";
import * as boringTls from "./node-tls.ts";

/** What a call throws: its kind, code and words. */
function thrownBy(call: () => unknown): { readonly name: string; readonly code: unknown; readonly message: string } {
  try {
    call();
  } catch (error) {
    if (error instanceof Error) {
      const code = "code" in error ? error.code : undefined;
      return { name: error.name, code, message: error.message };
    }
  }
  throw new Error("It was not refused.");
}

type Crypto = typeof boringCrypto;
const bytes = (length: number): Uint8Array => new Uint8Array(length);
const { privateKey } = nodeCrypto.generateKeyPairSync("ec", { namedCurve: "P-256" });

/** Calls with a name that BoringSSL lacks, or (asked of Node) with one that nobody has. */
const calls: readonly (readonly [title: string, name: string, call: (crypto: Crypto, name: string) => unknown])[] = [
  ...[
    "chacha20-poly1305",
    "aes-128-ccm",
    "id-aes256-wrap",
    "camellia-256-cbc",
    "aria-128-cbc",
    "seed-cbc",
    "cast5-cbc",
  ].map(
    (cipher) =>
      [cipher, cipher, (crypto: Crypto, name: string) => crypto.createDecipheriv(name, bytes(32), bytes(12))] as const,
  ),
  ["idea-cbc to encrypt", "idea-cbc", (crypto, name) => crypto.createCipheriv(name, bytes(16), bytes(8))],
  ["SHA-3", "sha3-256", (crypto, name) => crypto.createHash(name)],
  ["SHA-512/256", "sha512-256", (crypto, name) => crypto.createHash(name)],
  ["SHA-512/224 at once", "sha512-224", (crypto, name) => crypto.hash(name, "x")],
  ["SHA-3 in an HMAC", "sha3-256", (crypto, name) => crypto.createHmac(name, "key")],
  ["SHA-3 in PBKDF2", "sha3-512", (crypto, name) => crypto.pbkdf2Sync("password", "salt", 1, 20, name)],
  ["SHA-3 in HKDF", "sha3-512", (crypto, name) => crypto.hkdfSync(name, "key", "salt", "info", 20)],
  ["SHA-3 in a signature", "sha3-256", (crypto, name) => crypto.sign(name, bytes(1), privateKey)],
  ["a Koblitz curve", "secp256k1", (crypto, namedCurve) => crypto.generateKeyPairSync("ec", { namedCurve })],
  ...["rsa-pss", "ed448", "x448", "ml-dsa-44"].map(
    (type) =>
      [`a key ${type}`, type, (crypto: Crypto, name: string) => crypto.generateKeyPairSync(name as "ed448")] as const,
  ),
];

describe("the cryptography of Electron, as far as it can be played here", () => {
  it.each(calls)("refuses %s, as Node refuses a name that nobody has", (_title, name, call) => {
    const refused = thrownBy(() => call(boringCrypto, name));
    const nobody = thrownBy(() => call(nodeCrypto, "nobody"));
    expect({ ...refused, message: refused.message.replaceAll(name, "nobody") }).toEqual(nobody);
  });

  it.each(["ed448", "x448"] as const)("reads no key %s", (type) => {
    const pair = nodeCrypto.generateKeyPairSync(type as "ed448", {
      publicKeyEncoding: { type: "spki", format: "pem" },
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
    });
    const code = "ERR_OSSL_EVP_UNSUPPORTED_ALGORITHM";
    expect(thrownBy(() => boringCrypto.createPublicKey(pair.publicKey)).code).toBe(code);
    expect(thrownBy(() => boringCrypto.createPrivateKey(pair.privateKey)).code).toBe(code);
  });

  it("reads no key on a curve that it does not know", () => {
    const pair = nodeCrypto.generateKeyPairSync("ec", { namedCurve: "brainpoolP256r1" });
    const pem = pair.publicKey.export({ type: "spki", format: "pem" });
    expect(thrownBy(() => boringCrypto.createPublicKey(pem)).code).toBe("ERR_OSSL_EC_UNKNOWN_GROUP");
  });

  it("refuses a list of ciphers that speaks of security levels, and no other", () => {
    for (const ciphers of ["DEFAULT:@SECLEVEL=0", "ALL:@SECLEVEL=2:AES", "@UNKNOWN"]) {
      expect(thrownBy(() => boringTls.createSecureContext({ ciphers })).code).toBe("ERR_SSL_INVALID_COMMAND");
    }
    expect(() => boringTls.createSecureContext({ ciphers: "ALL:@STRENGTH" })).not.toThrow();
    expect(() => boringTls.createSecureContext({})).not.toThrow();
  });

  it("does the rest as Node does", () => {
    expect(boringCrypto.createHash("RSA-SHA256").update("x").digest("hex")).toBe(nodeCrypto.hash("sha256", "x"));
    for (const [name, key, iv] of [
      ["aes-256-gcm", 32, 12],
      ["des-ede3-cbc", 24, 8],
    ] as const)
      expect(() => boringCrypto.createCipheriv(name, bytes(key), bytes(iv))).not.toThrow();
    for (const namedCurve of ["P-256", "prime256v1", "secp384r1", "P-521"]) {
      const { publicKey } = boringCrypto.generateKeyPairSync("ec", { namedCurve });
      expect(boringCrypto.createPublicKey(publicKey.export({ type: "spki", format: "pem" })).type).toBe("public");
    }
  });
});
