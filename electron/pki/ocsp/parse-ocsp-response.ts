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
  const outer = fieldsOf(node, "OCSPResponse");
  const status = outer.next(tags.enumerated, "responseStatus").contents[0] ?? 0;
  const wrapped = outer.optional(contextTag(0));
  return { der: node.raw, status, basic: wrapped === undefined ? null : parseBasic(wrapped) };
}

function parseBasic(wrapped: BerNode): ParsedBasicResponse {
  const bytes = fieldsOf(innerOf(wrapped, "responseBytes"), "responseBytes");
  const type = bytes.next(tags.objectIdentifier, "responseType");
  if (readObjectIdentifier(type) !== oids.ocspBasic.oid)
    throw damagedAt(type.source, type.offset, damage.expected({ what: "id-pkix-ocsp-basic" }));
  const octets = bytes.next(tags.octetString, "responseBytes");
  const inside = readBer(readOctets(octets), { name: sources.ocspResponse, base: octets.contentOffset });
  const outer = fieldsOf(inside, "BasicOCSPResponse");
  const toBeSigned = outer.next(tags.sequence, "tbs");
  const fields = fieldsOf(toBeSigned, "tbs");
  fields.optional(contextTag(0));
  const responderId = fields.any("ResponderID");
  const producedAt = fields.next(tags.generalizedTime, "producedAt");
  const responses = fields.next(tags.sequence, "responses");
  const extensions = fields.optional(contextTag(1));
  const signatureAlgorithm = outer.next(tags.sequence, "signatureAlgorithm");
  const signature = readSignature(outer.next(tags.bitString, "signature"));
  const certificates = outer.optional(contextTag(0));
  return {
    toBeSigned,
    responderId,
    producedAt,
    responses,
    extensions: extensions === undefined ? null : innerOf(extensions, "Extensions"),
    signatureAlgorithm,
    signature,
    certificates:
      certificates === undefined ? [] : expectList(innerOf(certificates, "certificates"), "certificates").items,
  };
}
