import { explicit, integer, sequence, time, unsignedInteger } from "../asn1/der.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { sha256WithRsaIdentifier, signStructure } from "./sign-structure.ts";

/** What goes into a certificate. Names, key and extensions are finished encodings, so that nothing changes on its way through. */
export type CertificateToWrite = {
  /** Unsigned, big-endian. */
  readonly serialNumber: Uint8Array;
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  /** ISO 8601. */
  readonly notBefore: string;
  readonly notAfter: string;
  /** SubjectPublicKeyInfo. */
  readonly publicKey: Uint8Array;
  /** Each an Extension. */
  readonly extensions: readonly Uint8Array[];
};

/** v3, counted from 0 (RFC 5280 §4.1.2.1). */
const version3 = 2;

/**
 * Writes an X.509 v3 certificate, signed with sha256WithRSAEncryption.
 *
 * Certificate ::= SEQUENCE { tbsCertificate, signatureAlgorithm, signatureValue }
 * TBSCertificate ::= SEQUENCE { version [0] EXPLICIT INTEGER, serialNumber INTEGER, signature, issuer Name,
 *   validity SEQUENCE { notBefore Time, notAfter Time }, subject Name, subjectPublicKeyInfo, extensions [3] EXPLICIT SEQUENCE OF Extension }
 *
 * @param issuerKey PKCS#8 of the issuer's RSA key
 * @returns DER
 */
export function writeCertificate(
  certificate: CertificateToWrite,
  issuerKey: Uint8Array,
  crypto: CryptoPort,
): Uint8Array<ArrayBuffer> {
  const toBeSigned = sequence(
    explicit(0, integer(version3)),
    unsignedInteger(certificate.serialNumber),
    sha256WithRsaIdentifier,
    certificate.issuer,
    sequence(time(certificate.notBefore), time(certificate.notAfter)),
    certificate.subject,
    certificate.publicKey,
    explicit(3, sequence(...certificate.extensions)),
  );
  return signStructure(toBeSigned, issuerKey, crypto);
}
