import { type BlockHash, bytesFromWords, finishHash } from "./block-hash.ts";

/** Digest of a message with one of KeySpec's own hashes. */
export function blockDigest(hash: BlockHash, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const state = hash.initial.slice();
  finishHash(hash, state, data, 0);
  return bytesFromWords(state, hash.digestWords);
}
