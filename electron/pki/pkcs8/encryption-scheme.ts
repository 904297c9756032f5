import type { EncryptionFacts } from "#shared/facts/bundle-facts.ts";
import type { CryptoPort } from "../crypto/port.ts";

/** One password as the two families of schemes take it (formats.md §2.4). */
export type PasswordBytes = {
  /** BMPString with its two zero bytes, or empty for the absent password: the PKCS#12 key derivation. */
  readonly bmp: Uint8Array;
  /** UTF-8: PBES1, PBES2 and PBMAC1. */
  readonly utf8: Uint8Array;
};

/** A password-based encryption, read out of its AlgorithmIdentifier. */
export type EncryptionScheme = {
  readonly facts: EncryptionFacts;
  /** Key derivation rounds that one decryption costs. */
  readonly rounds: number;
  /** Which spelling of the password the key comes from. */
  readonly passwordForm: keyof PasswordBytes;
  /** Throws (not an AppError) where the padding shows a wrong password. */
  readonly decrypt: (crypto: CryptoPort, password: PasswordBytes, data: Uint8Array) => Uint8Array<ArrayBuffer>;
};
