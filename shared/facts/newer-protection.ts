import type { EncryptionFacts } from "./bundle-facts.ts";

/** What of a PFX's protection only newer Windows reads; both empty: every Windows reads it. */
type NewerProtection = {
  /** Ciphers, each once. */
  readonly ciphers: readonly string[];
  /** Algorithm of the integrity check; null: every Windows knows it, or there is none. */
  readonly mac: string | null;
};

/**
 * AES (PBES2) and integrity checks other than SHA-1 came to Windows with 10 version 1709 and Server 2019; older releases say that the
 * password is wrong (formats.md §2.3).
 *
 * @param encryptions of keys and certificates, as far as they can be seen; null: that part is not encrypted
 */
export function newerProtection(
  encryptions: readonly (Pick<EncryptionFacts, "scheme" | "cipher"> | null)[],
  mac: { readonly algorithm: string } | null,
): NewerProtection {
  const ciphers = encryptions.flatMap((part) => (part?.scheme === "PBES2" ? [part.cipher] : []));
  const isOld = mac === null || /^(hmac-)?sha-?1$/i.test(mac.algorithm);
  return { ciphers: [...new Set(ciphers)], mac: isOld ? null : mac.algorithm };
}
