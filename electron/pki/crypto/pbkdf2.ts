import { blockDigest } from "./block-digest.ts";
import { type BlockHash, blockBytes, bytesFromWords, finishHash, paddedTail, wordsFromBytes } from "./block-hash.ts";

export type Pbkdf2Input = {
  readonly password: Uint8Array;
  readonly salt: Uint8Array;
  readonly iterations: number;
  readonly length: number;
};

/** State after the key block of HMAC, XORed with its pad byte (RFC 2104 §2). */
function keyedState(hash: BlockHash, key: Uint8Array, pad: number): Int32Array {
  const bytes = new Uint8Array(blockBytes).fill(pad);
  const short = key.length > blockBytes ? blockDigest(hash, key) : key;
  for (const [index, octet] of short.entries()) bytes[index] = octet ^ pad;
  const block = new Int32Array(blockBytes / 4);
  wordsFromBytes(bytes, 0, block);
  const state = hash.initial.slice();
  hash.compress(state, block);
  return state;
}

/** A block of 16 words that holds a digest with the padding of a message of one key block and that digest. */
function digestBlock(hash: BlockHash): Int32Array {
  const digestBytes = hash.digestWords * 4;
  const block = new Int32Array(blockBytes / 4);
  wordsFromBytes(paddedTail(new Uint8Array(digestBytes), blockBytes + digestBytes), 0, block);
  return block;
}

/** HMAC with one of KeySpec's own hashes (RFC 2104). */
export function blockHmac(hash: BlockHash, key: Uint8Array, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const inner = keyedState(hash, key, 0x36);
  finishHash(hash, inner, data, blockBytes);
  const outer = keyedState(hash, key, 0x5c);
  finishHash(hash, outer, bytesFromWords(inner, hash.digestWords), blockBytes);
  return bytesFromWords(outer, hash.digestWords);
}

/**
 * PBKDF2 with HMAC (RFC 8018 §5.2) over one of KeySpec's own hashes, for hosts without a native one and as the independent second
 * computation: the two keyed states are made once, then a round is two compressions.
 */
export function pbkdf2(hash: BlockHash, input: Pbkdf2Input): Uint8Array<ArrayBuffer> {
  const innerKey = keyedState(hash, input.password, 0x36);
  const outerKey = keyedState(hash, input.password, 0x5c);
  const block = digestBlock(hash);
  const state = new Int32Array(hash.initial.length);
  const words = hash.digestWords;
  const derived = new Uint8Array(input.length);
  const seed = new Uint8Array(input.salt.length + 4);
  seed.set(input.salt);
  for (let offset = 0, counter = 1; offset < input.length; counter++) {
    new DataView(seed.buffer).setUint32(input.salt.length, counter);
    state.set(innerKey);
    finishHash(hash, state, seed, blockBytes);
    const total = new Int32Array(words);
    for (let round = 0; ; ) {
      for (let word = 0; word < words; word++) block[word] = state[word] ?? 0;
      state.set(outerKey);
      hash.compress(state, block);
      for (let word = 0; word < words; word++) total[word] = (total[word] ?? 0) ^ (state[word] ?? 0);
      if (++round >= input.iterations) break;
      for (let word = 0; word < words; word++) block[word] = state[word] ?? 0;
      state.set(innerKey);
      hash.compress(state, block);
    }
    const piece = bytesFromWords(total, words);
    derived.set(piece.subarray(0, input.length - offset), offset);
    offset += piece.length;
  }
  return derived;
}
