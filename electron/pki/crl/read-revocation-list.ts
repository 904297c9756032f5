import { sources } from "#shared/errors/definitions/asn1-sources.ts";
import { type BerNode, countItems, fieldsOf, readBer, tags } from "../asn1/ber.ts";
import { readDistinguishedName } from "../x509/read-distinguished-name.ts";
import { readTime } from "../x509/read-time.ts";

/** What KeySpec says of a revocation list: whose it is, and until when it counts. */
export type RevocationListSummary = {
  /** RFC 4514. */
  readonly issuer: string;
  /** ISO 8601. */
  readonly thisUpdate: string;
  readonly nextUpdate: string | null;
  /** Number of revoked certificates. */
  readonly revoked: number;
};

/**
 * Reads the head of a certificate revocation list (RFC 5280 §5.1).
 *
 * CertificateList ::= SEQUENCE { tbsCertList, signatureAlgorithm, signature }
 * TBSCertList ::= SEQUENCE { version INTEGER OPTIONAL, signature AlgorithmIdentifier, issuer Name, thisUpdate Time, nextUpdate Time OPTIONAL,
 *   revokedCertificates SEQUENCE OF SEQUENCE OPTIONAL, crlExtensions [0] EXPLICIT OPTIONAL }
 *
 * @throws AppError FORMAT_TRUNCATED, FORMAT_DAMAGED, LIMIT_DEPTH
 */
export function readRevocationList(data: Uint8Array): RevocationListSummary {
  const outer = fieldsOf(readBer(data, { name: sources.revocationList, base: 0 }), "a revocation list");
  const fields = fieldsOf(outer.next(tags.sequence, "the signed part"), "the signed part");
  fields.optional(tags.integer);
  fields.next(tags.sequence, "the signature algorithm");
  const issuer = readDistinguishedName(fields.next(tags.sequence, "the issuer"), "the issuer");
  const thisUpdate = readTime(fields.any("the time of issue"), "the time of issue").iso;
  const next = fields.optional(tags.utcTime) ?? fields.optional(tags.generalizedTime);
  return {
    issuer: issuer.text,
    thisUpdate,
    nextUpdate: next === undefined ? null : readTime(next, "the time of the next update").iso,
    revoked: countOf(fields.optional(tags.sequence)),
  };
}

function countOf(list: BerNode | undefined): number {
  return list === undefined ? 0 : countItems(list);
}
