import { blockHashOf } from "./block-hashes.ts";
import { pbkdf2 } from "./pbkdf2.ts";
import type { ScryptParameters } from "./port.ts";
import { salsa208 } from "./salsa20-8.ts";

/** Words of one Salsa20 block. */
const blockWords = 16;

/** scryptBlockMix (RFC 7914 §4): 2·r blocks of `source` into `target`, the even ones before the odd ones. */
function blockMix(source: Int32Array, target: Int32Array, blockSize: number, block: Int32Array): void {
  block.set(source.subarray(source.length - blockWords));
  for (let index = 0; index < 2 * blockSize; index++) {
    for (let word = 0; word < blockWords; word++) {
      block[word] = (block[word] ?? 0) ^ (source[index * blockWords + word] ?? 0);
    }
    salsa208(block);
    target.set(block, ((index >> 1) + (index & 1) * blockSize) * blockWords);
  }
}

/** scryptROMix (RFC 7914 §5), in place. `memory`: N times the length of `state`. */
function roMix(state: Int32Array, memory: Int32Array, { cost, blockSize }: ScryptParameters): void {
  const words = state.length;
  const mixed = new Int32Array(words);
  const block = new Int32Array(blockWords);
  for (let index = 0; index < cost; index++) {
    memory.set(state, index * words);
    blockMix(state, mixed, blockSize, block);
    state.set(mixed);
  }
  for (let index = 0; index < cost; index++) {
    // Integerify(X) mod N: N is a power of 2 below 2^32, so the lowest word has all bits that count.
    const from = ((state[words - blockWords] ?? 0) & (cost - 1)) * words;
    for (let word = 0; word < words; word++) state[word] = (state[word] ?? 0) ^ (memory[from + word] ?? 0);
    blockMix(state, mixed, blockSize, block);
    state.set(mixed);
  }
}

/** Little-endian words of bytes, and back, whatever the host's own order is. */
function wordsOf(bytes: Uint8Array): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Int32Array.from({ length: bytes.length / 4 }, (_, index) => view.getInt32(index * 4, true));
}
function bytesOf(words: Int32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(words.length * 4));
  for (const [index, word] of words.entries()) view.setInt32(index * 4, word, true);
  return new Uint8Array(view.buffer);
}

/**
 * scrypt (RFC 7914 §6) for hosts without a native one. node-forge has none, and 80 lines beside our own PBKDF2 are less than a library.
 *
 * @param parameters checked by the caller; 128·N·r bytes of memory are taken
 */
export function scrypt(
  password: Uint8Array,
  salt: Uint8Array,
  parameters: ScryptParameters,
  length: number,
): Uint8Array<ArrayBuffer> {
  const { cost, blockSize, parallelization } = parameters;
  const hash = blockHashOf("sha256");
  if (hash === null) throw new RangeError("KeySpec has its own SHA-256.");
  const words = 2 * blockSize * blockWords;
  const mixed = wordsOf(pbkdf2(hash, { password, salt, iterations: 1, length: parallelization * words * 4 }));
  const memory = new Int32Array(cost * words);
  for (let part = 0; part < parallelization; part++) {
    roMix(mixed.subarray(part * words, (part + 1) * words), memory, parameters);
  }
  return pbkdf2(hash, { password, salt: bytesOf(mixed), iterations: 1, length });
}
