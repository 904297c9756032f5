import nodeCrypto from "node:crypto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { native } from "./native.ts";
import { portable } from "./portable.ts";

/** What makes keys, random numbers and derived keys in node:crypto; node-forge takes it where it is not told otherwise. */
const generators = [
  "generateKeyPair",
  "generateKeyPairSync",
  "generatePrime",
  "generatePrimeSync",
  "randomBytes",
  "randomFillSync",
  "pbkdf2",
  "pbkdf2Sync",
  "scryptSync",
] as const;

beforeEach(() => {
  for (const name of generators) {
    vi.spyOn(nodeCrypto, name).mockImplementation(() => {
      throw new Error(`The portable cryptography called ${name} of node:crypto.`);
    });
  }
  vi.spyOn(crypto.subtle, "generateKey").mockRejectedValue(new Error("It called generateKey of the Web Crypto API."));
});
afterEach(() => vi.restoreAllMocks());

it("makes a key of random numbers of the Web Crypto API, without node:crypto", async () => {
  const drawn = vi.spyOn(crypto, "getRandomValues");
  const { privateKey, publicKey } = await portable.generateRsaKey(512);
  expect(drawn).toHaveBeenCalled();
  const data = Buffer.from("x");
  const signature = portable.sign("sha256", privateKey, data);
  expect(portable.verify("sha256", publicKey, data, signature)).toBe(true);
  vi.restoreAllMocks();
  expect(native.verify("sha256", publicKey, data, signature)).toBe(true);
});

it("draws random bytes with getRandomValues, more than one call of it gives too", () => {
  const drawn = vi.spyOn(crypto, "getRandomValues");
  const bytes = portable.randomBytes(65_537);
  expect(drawn).toHaveBeenCalledTimes(2);
  expect(new Set(bytes).size).toBeGreaterThan(200);
});

it("derives keys without node:crypto", () => {
  const [password, salt] = [Buffer.from("password"), Buffer.from("salt")];
  // RFC 6070, first test.
  expect(Buffer.from(portable.pbkdf2("sha1", password, salt, 1, 20)).toString("hex")).toBe(
    "0c60c80f961f0e71f3a9b524af6012062fe037a6",
  );
  const scrypt = { cost: 16, blockSize: 1, parallelization: 1 };
  expect(portable.scrypt(password, salt, scrypt, 16)).toHaveLength(16);
});
