import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import { sources } from "#shared/errors/definitions/asn1-sources.ts";
import { type BerNode, contextTag, damagedAt, fieldsOf, innerOf, readBer, tags } from "../asn1/ber.ts";
import { readObjectIdentifier, readOctets } from "../asn1/ber-values.ts";
import { oids } from "../asn1/oids.ts";
import { expectList } from "../x509/expect-node.ts";
import { readSignature, type SignedParts } from "../x509/verify-signature.ts";

/** The parts of a basic OCSP response, found but not yet interpreted. */
export type ParsedBasicResponse = SignedParts & {
  readonly responderId: BerNode;
  readonly producedAt: BerNode;
  /** SEQUENCE OF SingleResponse. */
  readonly responses: BerNode;
  readonly extensions: BerNode | null;
  /** Of the responder, as the response has them; the first of them. */
  readonly certificates: readonly BerNode[];
};

export type ParsedOcspResponse = {
  /** The response alone, without bytes that followed it. */
  readonly der: Uint8Array;
  /** OCSPResponseStatus: 0 is successful. */
  readonly status: number;
  /** null: the responder gave no answer. */
  readonly basic: ParsedBasicResponse | null;
};

/**
 * Takes an OCSP response apart (RFC 6960 §4.2.1).
 *
 * OCSPResponse ::= SEQUENCE { responseStatus ENUMERATED, responseBytes [0] EXPLICIT SEQUENCE { responseType OBJECT IDENTIFIER,
 *   response OCTET STRING } OPTIONAL }
 * BasicOCSPResponse ::= SEQUENCE { tbsResponseData, signatureAlgorithm, signature BIT STRING, certs [0] EXPLICIT SEQUENCE OF Certificate OPTIONAL }
 * ResponseData ::= SEQUENCE { version [0] EXPLICIT DEFAULT v1, responderID [1] or [2], producedAt GeneralizedTime,
 *   responses SEQUENCE OF SingleResponse, responseExtensions [1] EXPLICIT OPTIONAL }
 *
 * @throws AppError FORMAT_TRUNCATED, FORMAT_DAMAGED, LIMIT_DEPTH
 */
export function parseOcspResponse(data: Uint8Array): ParsedOcspResponse {
  const node = readBer(data, { name: sources.ocspResponse, base: 0 });
  const outer = fieldsOf(node, "an OCSP response");
  const status = outer.next(tags.enumerated, "the status").contents[0] ?? 0;
  const wrapped = outer.optional(contextTag(0));
  return { der: node.raw, status, basic: wrapped === undefined ? null : parseBasic(wrapped) };
}

function parseBasic(wrapped: BerNode): ParsedBasicResponse {
  const bytes = fieldsOf(innerOf(wrapped, "the response"), "the response");
  const type = bytes.next(tags.objectIdentifier, "the type of the response");
  if (readObjectIdentifier(type) !== oids.ocspBasic.oid)
    throw damagedAt(type.source, type.offset, damage.expected({ what: "id-pkix-ocsp-basic" }));
  const octets = bytes.next(tags.octetString, "the response");
  const inside = readBer(readOctets(octets), { name: sources.ocspResponse, base: octets.contentOffset });
  const outer = fieldsOf(inside, "the basic response");
  const toBeSigned = outer.next(tags.sequence, "the signed part");
  const fields = fieldsOf(toBeSigned, "the signed part");
  fields.optional(contextTag(0));
  const responderId = fields.any("the responder");
  const producedAt = fields.next(tags.generalizedTime, "the time of the answer");
  const responses = fields.next(tags.sequence, "the answers");
  const extensions = fields.optional(contextTag(1));
  const signatureAlgorithm = outer.next(tags.sequence, "the signature algorithm");
  const signature = readSignature(outer.next(tags.bitString, "the signature"));
  const certificates = outer.optional(contextTag(0));
  return {
    toBeSigned,
    responderId,
    producedAt,
    responses,
    extensions: extensions === undefined ? null : innerOf(extensions, "the list of extensions"),
    signatureAlgorithm,
    signature,
    certificates:
      certificates === undefined
        ? []
        : expectList(innerOf(certificates, "the list of certificates"), "the list of certificates").items,
  };
}
