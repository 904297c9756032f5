import type { EncryptionFacts } from "#shared/facts/bundle-facts.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import type { PublicKeyFacts } from "#shared/facts/common.ts";
import { commonNameOf } from "#shared/judge/evidence.ts";
import { text } from "../text.ts";

const words = text.facts;

/** The common name of a certificate, or its whole subject where it has none. */
export function commonName({ subject }: CertificateFacts): string {
  return commonNameOf(subject) ?? subject.text;
}

/** "RSA, 2048 bits", "EC P-256". */
export function publicKeyText({ algorithm, bits, curve }: PublicKeyFacts): string {
  if (curve !== null) return `${algorithm} ${curve}`;
  return bits === null ? algorithm : words.bits({ algorithm, bits });
}

/** "AES-256-CBC, PBKDF2 HMAC-SHA-256, 2,000 rounds". */
export function encryptionText(encryption: EncryptionFacts | null): string {
  if (encryption === null || encryption.scheme === "none") return words.notEncrypted;
  const { cipher, keyDerivation, iterations } = encryption;
  if (keyDerivation === null || iterations === null) return cipher;
  return words.rounds({ cipher, derivation: keyDerivation, rounds: iterations.toLocaleString("en") });
}
