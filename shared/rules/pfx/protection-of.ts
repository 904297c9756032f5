import type { EncryptionFacts } from "../../facts/bundle-facts.ts";
import type { Evidence } from "../types.ts";

/** How a PFX is protected, opened or not. */
export type Protection = {
  /** Of its keys and certificates, as far as they can be seen. */
  readonly encryptions: readonly EncryptionFacts[];
  /** null: it has no integrity check. */
  readonly mac: { readonly algorithm: string; readonly iterations: number } | null;
};

/** The protection of the PFX that is judged, which shows without its password as well (RFC 7292 §4); null: the file is none. */
export function protectionOf({ bundle, locked }: Pick<Evidence, "bundle" | "locked">): Protection | null {
  if (locked !== null) {
    const { keys, encryptedParts, mac } = locked.facts;
    return { encryptions: [...encryptedParts, ...keys.map(({ encryption }) => encryption)], mac };
  }
  if (bundle === null) return null;
  const { certificateEncryption, keys, mac } = bundle;
  const ofCertificates = certificateEncryption === null ? [] : [certificateEncryption];
  return { encryptions: [...ofCertificates, ...keys.map(({ encryption }) => encryption)], mac };
}
