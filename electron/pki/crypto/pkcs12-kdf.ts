import { concatenate } from "../asn1/der.ts";
import { type BlockHash, blockBytes, bytesFromWords, finishHash, paddedTail, wordsFromBytes } from "./block-hash.ts";
import { blockHashOf } from "./block-hashes.ts";
import type { HashName } from "./port.ts";

/** Purpose of the derived bytes (RFC 7292 appendix B.3): 1 a key, 2 an IV, 3 a MAC key. */
type Pkcs12KeyId = 1 | 2 | 3;

export type Pkcs12KdfInput = {
  readonly hash: HashName;
  /** BMPString with its two zero bytes, or empty for the absent password. */
  readonly password: Uint8Array;
  readonly salt: Uint8Array;
  readonly id: Pkcs12KeyId;
  readonly iterations: number;
  /** Bytes wanted. */
  readonly length: number;
};

/** Block size in bytes of the hash: the v of RFC 7292 appendix B.2, where it is given in bits. */
function blockSizeOf(hash: HashName): number {
  return hash === "sha384" || hash === "sha512" ? 128 : 64;
}

/** `source` again and again, up to the next multiple of `block`; empty stays empty (steps 2 and 3). */
function repeatToBlocks(source: Uint8Array, block: number): Uint8Array<ArrayBuffer> {
  const repeated = new Uint8Array(Math.ceil(source.length / block) * block);
  for (let index = 0; index < repeated.length; index++) repeated[index] = source[index % source.length] ?? 0;
  return repeated;
}

/** Step 6C: every block of `blocks` becomes (block + addend + 1) modulo 2^(8 · size), as big-endian numbers. */
function addToBlocks(blocks: Uint8Array, addend: Uint8Array): void {
  for (let end = blocks.length; end > 0; end -= addend.length) {
    let carry = 1;
    for (let index = addend.length - 1; index >= 0; index--) {
      const position = end - addend.length + index;
      carry += (blocks[position] ?? 0) + (addend[index] ?? 0);
      blocks[position] = carry & 0xff;
      carry >>= 8;
    }
  }
}

/** The hash applied `iterations` times to `data`, with a compression function of our own: one call a round, nothing allocated. */
function hashRepeatedly(hash: BlockHash, data: Uint8Array, iterations: number): Uint8Array<ArrayBuffer> {
  const state = hash.initial.slice();
  finishHash(hash, state, data, 0);
  const block = new Int32Array(blockBytes / 4);
  const digestBytes = hash.digestWords * 4;
  wordsFromBytes(paddedTail(new Uint8Array(digestBytes), digestBytes), 0, block);
  for (let round = 1; round < iterations; round++) {
    for (let word = 0; word < hash.digestWords; word++) block[word] = state[word] ?? 0;
    state.set(hash.initial);
    hash.compress(state, block);
  }
  return bytesFromWords(state, hash.digestWords);
}

/**
 * The key derivation of PKCS#12 (RFC 7292 appendix B.2).
 *
 * @param digest used for the hashes that `blockHashOf` does not have
 */
export function pkcs12Kdf(
  input: Pkcs12KdfInput,
  digest: (hash: HashName, data: Uint8Array) => Uint8Array,
): Uint8Array<ArrayBuffer> {
  const { hash, iterations, length } = input;
  const blockHash = blockHashOf(hash);
  const size = blockSizeOf(hash);
  const diversifier = new Uint8Array(size).fill(input.id);
  const blocks = concatenate([repeatToBlocks(input.salt, size), repeatToBlocks(input.password, size)]);
  const derived = new Uint8Array(length);
  for (let offset = 0; offset < length; ) {
    const start = concatenate([diversifier, blocks]);
    let piece: Uint8Array;
    if (blockHash === null) {
      piece = start;
      for (let round = 0; round < iterations; round++) piece = digest(hash, piece);
    } else {
      piece = hashRepeatedly(blockHash, start, iterations);
    }
    derived.set(piece.subarray(0, length - offset), offset);
    offset += piece.length;
    if (offset < length) addToBlocks(blocks, repeatToBlocks(piece, size).subarray(0, size));
  }
  return derived;
}
