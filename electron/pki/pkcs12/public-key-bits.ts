import { sources } from "#shared/errors/definitions/asn1-sources.ts";
import { contextTag, fieldsOf, itemsOf, readBer, tags } from "../asn1/ber.ts";
import { readBitString, readObjectIdentifier } from "../asn1/ber-values.ts";
import { toHex } from "../asn1/hex.ts";
import { orNull } from "../or-null.ts";

/**
 * The key bits of a SubjectPublicKeyInfo in hex: equal for one key under rsaEncryption and under RSASSA-PSS. A named curve stands before
 * them, because the same point on another curve is another key.
 */
export function publicKeyBits(publicKey: Uint8Array): string {
  const fields = fieldsOf(readBer(publicKey, { name: sources.publicKey, base: 0 }), "SubjectPublicKeyInfo");
  const [, parameters] = itemsOf(fields.next(tags.sequence, "algorithm"));
  const curve = parameters?.tag === tags.objectIdentifier ? `${readObjectIdentifier(parameters)} ` : "";
  return curve + toHex(readBitString(fields.next(tags.bitString, "key")).bytes);
}

/**
 * The key bits of a certificate's public key in hex, without reading the rest of it; null: its key is none that can be read, so no private
 * key is its own.
 *
 * ```asn1
 * TBSCertificate ::= SEQUENCE { version [0] …, serialNumber INTEGER, signature …, issuer Name, validity …, subject Name,
 *                               subjectPublicKeyInfo SubjectPublicKeyInfo, … }                       -- RFC 5280 §4.1
 * ```
 */
export function certifiedKeyBits(certificate: Uint8Array): string | null {
  const outer = fieldsOf(readBer(certificate, { name: sources.certificate, base: 0 }), "Certificate");
  const fields = fieldsOf(outer.next(tags.sequence, "contents"), "TBSCertificate");
  fields.optional(contextTag(0));
  fields.next(tags.integer, "serialNumber");
  for (const what of ["signature", "issuer", "validity", "subject"]) fields.next(tags.sequence, what);
  const { raw } = fields.next(tags.sequence, "subjectPublicKeyInfo");
  return orNull(() => publicKeyBits(raw));
}
