import type { BlockHash } from "./block-hash.ts";
import type { HashName } from "./port.ts";
import { sha1Compress } from "./sha1-compress.ts";
import { sha256Compress } from "./sha256-compress.ts";

const sha1: BlockHash = {
  initial: Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0),
  digestWords: 5,
  compress: sha1Compress,
};
const sha224: BlockHash = {
  initial: Int32Array.of(
    0xc1059ed8,
    0x367cd507,
    0x3070dd17,
    0xf70e5939,
    0xffc00b31,
    0x68581511,
    0x64f98fa7,
    0xbefa4fa4,
  ),
  digestWords: 7,
  compress: sha256Compress,
};
const sha256: BlockHash = {
  initial: Int32Array.of(
    0x6a09e667,
    0xbb67ae85,
    0x3c6ef372,
    0xa54ff53a,
    0x510e527f,
    0x9b05688c,
    0x1f83d9ab,
    0x5be0cd19,
  ),
  digestWords: 8,
  compress: sha256Compress,
};

/** The hashes that KeySpec computes itself in its key derivations (FIPS 180-4 §5.3); null for the others. */
export function blockHashOf(name: HashName): BlockHash | null {
  switch (name) {
    case "sha1":
      return sha1;
    case "sha224":
      return sha224;
    case "sha256":
      return sha256;
    default:
      return null;
  }
}
