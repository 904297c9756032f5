import { hmac } from "@noble/hashes/hmac.js";
import { md5 } from "@noble/hashes/legacy.js";
import { pbkdf2 } from "@noble/hashes/pbkdf2.js";
import { scrypt } from "@noble/hashes/scrypt.js";
import { sha384, sha512 } from "@noble/hashes/sha2.js";
import type { HashName, ScryptParameters } from "./port.ts";

type Bytes = Uint8Array<ArrayBuffer>;
/** The hashes that KeySpec has no loop of its own for (block-hashes.ts). */
type OtherHash = "md5" | "sha384" | "sha512";

const hashes = { md5, sha384, sha512 } as const;

export function isOtherHash(hash: HashName): hash is OtherHash {
  return Object.hasOwn(hashes, hash);
}

export function nobleDigest(hash: OtherHash, data: Uint8Array): Bytes {
  return Uint8Array.from(hashes[hash](data));
}

/** RFC 2104 */
export function nobleHmac(hash: OtherHash, key: Uint8Array, data: Uint8Array): Bytes {
  return Uint8Array.from(hmac(hashes[hash], key, data));
}

/** RFC 8018 §5.2 */
export function noblePbkdf2(hash: OtherHash, password: Uint8Array, salt: Uint8Array, c: number, dkLen: number): Bytes {
  return Uint8Array.from(pbkdf2(hashes[hash], password, salt, { c, dkLen }));
}

/** RFC 7914 §6. The caller has checked the parameters and what they cost. */
export function nobleScrypt(
  password: Uint8Array,
  salt: Uint8Array,
  { cost, blockSize, parallelization }: ScryptParameters,
  length: number,
): Bytes {
  const parameters = { N: cost, r: blockSize, p: parallelization, dkLen: length };
  return Uint8Array.from(scrypt(password, salt, parameters));
}
