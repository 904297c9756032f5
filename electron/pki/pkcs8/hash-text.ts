import type { HashName } from "../crypto/port.ts";

const texts = {
  md5: "MD5",
  sha1: "SHA-1",
  sha224: "SHA-224",
  sha256: "SHA-256",
  sha384: "SHA-384",
  sha512: "SHA-512",
} as const satisfies Record<HashName, string>;

/** A hash as the standards spell it. */
export function hashText(hash: HashName): string {
  return texts[hash];
}
