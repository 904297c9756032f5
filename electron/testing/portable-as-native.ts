import { native as ofNode } from "../pki/crypto/native.ts";
import type { CryptoPort } from "../pki/crypto/port.ts";
import { portable } from "../pki/crypto/portable.ts";

/**
 * What stands in the place of `pki/crypto/native.ts` in the Vitest project `portable` (build/test/crypto-profile.ts). Keys are made by Node:
 * tests make them to have some, and the portable implementation takes seconds for each (portable.test.ts). With keys that it does not sign
 * with (crypto.test.ts), tests sign by Node too.
 */
export const native: CryptoPort = {
  ...portable,
  generateRsaKey: ofNode.generateRsaKey,
  generateEcKey: ofNode.generateEcKey,
  sign: (hash, privateKey, data) => {
    try {
      return portable.sign(hash, privateKey, data);
    } catch {
      return ofNode.sign(hash, privateKey, data);
    }
  },
};
