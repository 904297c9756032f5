import type { BundleFacts } from "../facts/bundle-facts.ts";
import type { CertificateFacts } from "../facts/certificate-facts.ts";
import { certificateOfKey } from "./certificate-of-key.ts";

/**
 * The certificates of a bundle that have their key with them, one for each key: what a conversion of it can be about. The same key twice
 * is one.
 *
 * @param now ISO 8601: of several certificates of a key the one that works now is meant
 */
export function certificatesWithKeys(bundle: BundleFacts, now: string): readonly CertificateFacts[] {
  const found = new Map<string, CertificateFacts>();
  for (const key of bundle.keys) {
    const index = certificateOfKey(bundle, key, now);
    const certificate = index === null ? undefined : bundle.certificates[index]?.certificate;
    const { fingerprint } = key.publicKey;
    if (certificate !== undefined && !found.has(fingerprint)) found.set(fingerprint, certificate);
  }
  return [...found.values()];
}
