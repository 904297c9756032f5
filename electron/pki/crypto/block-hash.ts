/** A Merkle–Damgård hash over 64-byte blocks of big-endian words (FIPS 180-4 §6.1, §6.2), taken apart so that loops can drive it. */
export type BlockHash = {
  /** Initial hash value. */
  readonly initial: Int32Array;
  /** Words of the digest; SHA-224 has fewer than its state. */
  readonly digestWords: number;
  /** Mixes one block of 16 words into `state`. `block` is left as it was. */
  readonly compress: (state: Int32Array, block: Int32Array) => void;
};

/** Bytes in a block. */
export const blockBytes = 64;
const blockWords = 16;

/** Reads `count` big-endian words from `bytes` at `offset`; what lies beyond the end counts as zero. */
export function wordsFromBytes(bytes: Uint8Array, offset: number, words: Int32Array): void {
  for (let index = 0; index < words.length; index++) {
    const at = offset + index * 4;
    words[index] =
      ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
  }
}

/** Big-endian bytes of the first `count` words. */
export function bytesFromWords(words: Int32Array, count: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(count * 4);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < count; index++) view.setInt32(index * 4, words[index] ?? 0);
  return bytes;
}

/** Pads a message that ends at `length` bytes: 0x80, zeros, the length in bits (FIPS 180-4 §5.1.1). `messageBytes` counts what was hashed before. */
export function paddedTail(tail: Uint8Array, messageBytes: number): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(tail.length + 9 <= blockBytes ? blockBytes : 2 * blockBytes);
  padded.set(tail);
  padded[tail.length] = 0x80;
  const bits = messageBytes * 8;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bits / 0x1_0000_0000));
  view.setUint32(padded.length - 4, bits >>> 0);
  return padded;
}

/** State after all of `data`, continued from `state`, which took `before` bytes (whole blocks); the padding is part of it. */
export function finishHash(hash: BlockHash, state: Int32Array, data: Uint8Array, before: number): void {
  const block = new Int32Array(blockWords);
  const whole = data.length - (data.length % blockBytes);
  for (let offset = 0; offset < whole; offset += blockBytes) {
    wordsFromBytes(data, offset, block);
    hash.compress(state, block);
  }
  const tail = paddedTail(data.subarray(whole), before + data.length);
  for (let offset = 0; offset < tail.length; offset += blockBytes) {
    wordsFromBytes(tail, offset, block);
    hash.compress(state, block);
  }
}
