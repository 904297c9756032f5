import { sources } from "#shared/errors/definitions/asn1-sources.ts";
import { type BerNode, contextTag, fieldsOf, innerOf, readBer, tags } from "../asn1/ber.ts";
import { readSignature } from "../x509/verify-signature.ts";

/** The parts of a revocation list, found but not yet interpreted. */
export type ParsedRevocationList = {
  /** The list alone, without bytes that followed it. */
  readonly der: Uint8Array;
  readonly toBeSigned: BerNode;
  readonly signedAlgorithm: BerNode;
  readonly issuer: BerNode;
  readonly thisUpdate: BerNode;
  readonly nextUpdate: BerNode | null;
  /** SEQUENCE OF; null: nothing is revoked. */
  readonly revoked: BerNode | null;
  readonly extensions: BerNode | null;
  readonly signatureAlgorithm: BerNode;
  /** null: it is none (`readSignature`). */
  readonly signature: Uint8Array | null;
};

/**
 * Takes a certificate revocation list apart (RFC 5280 §5.1).
 *
 * CertificateList ::= SEQUENCE { tbsCertList, signatureAlgorithm, signature BIT STRING }
 * TBSCertList ::= SEQUENCE { version INTEGER OPTIONAL, signature AlgorithmIdentifier, issuer Name, thisUpdate Time, nextUpdate Time OPTIONAL,
 *   revokedCertificates SEQUENCE OF SEQUENCE OPTIONAL, crlExtensions [0] EXPLICIT Extensions OPTIONAL }
 *
 * @throws AppError FORMAT_TRUNCATED, FORMAT_DAMAGED, LIMIT_DEPTH
 */
export function parseRevocationList(data: Uint8Array): ParsedRevocationList {
  const node = readBer(data, { name: sources.revocationList, base: 0 });
  const outer = fieldsOf(node, "CertificateList");
  const toBeSigned = outer.next(tags.sequence, "tbs");
  const fields = fieldsOf(toBeSigned, "tbs");
  fields.optional(tags.integer);
  const signedAlgorithm = fields.next(tags.sequence, "signatureAlgorithm");
  const issuer = fields.next(tags.sequence, "issuer");
  const thisUpdate = fields.any("thisUpdate");
  const nextUpdate = fields.optional(tags.utcTime) ?? fields.optional(tags.generalizedTime) ?? null;
  const revoked = fields.optional(tags.sequence) ?? null;
  const extensions = fields.optional(contextTag(0));
  return {
    der: node.raw,
    toBeSigned,
    signedAlgorithm,
    issuer,
    thisUpdate,
    nextUpdate,
    revoked,
    extensions: extensions === undefined ? null : innerOf(extensions, "Extensions"),
    signatureAlgorithm: outer.next(tags.sequence, "signatureAlgorithm"),
    signature: readSignature(outer.next(tags.bitString, "signature")),
  };
}
