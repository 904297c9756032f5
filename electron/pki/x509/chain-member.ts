import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { type ParsedCertificate, parseCertificate } from "./parse-certificate.ts";
import { certificateFacts } from "./read-certificate.ts";

/** A certificate with its parts and its facts. */
export type ChainMember = { readonly parsed: ParsedCertificate; readonly facts: CertificateFacts };

/** A certificate of a set. `parsed` is null where a program printed it: its facts are known, and none of its signatures can be checked. */
export type SetMember = { readonly parsed: ParsedCertificate | null; readonly facts: CertificateFacts };

/** Takes a certificate apart and reads it. Throws as `readCertificate`. */
export function chainMember(der: Uint8Array, crypto: CryptoPort): ChainMember {
  const parsed = parseCertificate(der);
  return { parsed, facts: certificateFacts(parsed, crypto) };
}
