import { AppError } from "#shared/errors/app-error.ts";
import { sources } from "#shared/errors/definitions/asn1-sources.ts";
import { certificateErrors } from "#shared/errors/definitions/certificates.ts";
import { type BerNode, contextTag, fieldsOf, readBer, tags } from "../asn1/ber.ts";
import { readSignature } from "../x509/verify-signature.ts";

/** The parts of a request, found but not yet interpreted. */
export type ParsedRequest = {
  readonly der: Uint8Array;
  readonly toBeSigned: BerNode;
  readonly subject: BerNode;
  readonly publicKey: BerNode;
  /** [0] SET OF Attribute; null: left out, which RFC 2986 forbids and everybody reads. */
  readonly attributes: BerNode | null;
  readonly signatureAlgorithm: BerNode;
  /** null: it is none (`readSignature`). */
  readonly signature: Uint8Array | null;
};

/**
 * Takes a PKCS#10 request apart (RFC 2986 §4). A CMC or PKCS#7 wrapper must have been taken off (`unwrapRequest`).
 *
 * CertificationRequest ::= SEQUENCE { certificationRequestInfo, signatureAlgorithm AlgorithmIdentifier, signature BIT STRING }
 * CertificationRequestInfo ::= SEQUENCE { version INTEGER, subject Name, subjectPKInfo SubjectPublicKeyInfo, attributes [0] SET OF Attribute }
 *
 * @throws AppError FORMAT_TRUNCATED, LIMIT_DEPTH; REQUEST_INVALID when a part is missing
 */
export function parseRequest(data: Uint8Array): ParsedRequest {
  return asRequestError(() => {
    const node = readBer(data, { name: sources.request, base: 0 });
    const outer = fieldsOf(node, "CertificationRequest");
    const toBeSigned = outer.next(tags.sequence, "tbs");
    const fields = fieldsOf(toBeSigned, "tbs");
    fields.next(tags.integer, "version");
    return {
      der: node.raw,
      toBeSigned,
      subject: fields.next(tags.sequence, "subject"),
      publicKey: fields.next(tags.sequence, "SubjectPublicKeyInfo"),
      attributes: fields.optional(contextTag(0)) ?? null,
      signatureAlgorithm: outer.next(tags.sequence, "signatureAlgorithm"),
      signature: readSignature(outer.next(tags.bitString, "signature")),
    };
  });
}

/** Runs a reader of a request and gives its FORMAT_DAMAGED the code of its own, REQUEST_INVALID. */
export function asRequestError<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === "FORMAT_DAMAGED") {
      throw certificateErrors.requestUnreadable({ reason: thrown.said }, thrown);
    }
    throw thrown;
  }
}
