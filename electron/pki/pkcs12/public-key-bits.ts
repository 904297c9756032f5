import { contextTag, fieldsOf, readBer, tags } from "../asn1/ber.ts";
import { readBitString } from "../asn1/ber-values.ts";
import { toHex } from "../asn1/hex.ts";

/** A public key as certificates carry it. */
export type CertifiedKey = {
  /** SubjectPublicKeyInfo as it stands in the certificate. */
  readonly publicKey: Uint8Array;
  /** Hex of the key bits alone: equal for one key under rsaEncryption and under RSASSA-PSS. */
  readonly bits: string;
};

/** The key bits of a SubjectPublicKeyInfo in hex. */
export function publicKeyBits(publicKey: Uint8Array): string {
  const fields = fieldsOf(readBer(publicKey, { name: "the public key", base: 0 }), "the public key");
  fields.next(tags.sequence, "algorithm");
  return toHex(readBitString(fields.next(tags.bitString, "key")).bytes);
}

/**
 * The public key of a certificate, without reading the rest of it.
 *
 * ```asn1
 * TBSCertificate ::= SEQUENCE { version [0] …, serialNumber INTEGER, signature …, issuer Name, validity …, subject Name,
 *                               subjectPublicKeyInfo SubjectPublicKeyInfo, … }                       -- RFC 5280 §4.1
 * ```
 */
export function certifiedKey(certificate: Uint8Array): CertifiedKey {
  const outer = fieldsOf(readBer(certificate, { name: "the certificate", base: 0 }), "the certificate");
  const fields = fieldsOf(outer.next(tags.sequence, "contents"), "the contents of the certificate");
  fields.optional(contextTag(0));
  fields.next(tags.integer, "serial number");
  for (const what of ["signature", "issuer", "validity", "subject"]) fields.next(tags.sequence, what);
  const publicKey = fields.next(tags.sequence, "public key").raw;
  return { publicKey, bits: publicKeyBits(publicKey) };
}
