import { AppError } from "#shared/errors/app-error.ts";
import { sources } from "#shared/errors/definitions/asn1-sources.ts";
import { certificateErrors } from "#shared/errors/definitions/certificates.ts";
import { type BerNode, contextTag, fieldsOf, innerOf, readBer, tags } from "../asn1/ber.ts";
import { readSignature } from "./verify-signature.ts";

/** The parts of a certificate, found but not yet interpreted. */
export type ParsedCertificate = {
  /** The certificate alone, without bytes that followed it. */
  readonly der: Uint8Array;
  readonly toBeSigned: BerNode;
  /** null: version 1. */
  readonly version: BerNode | null;
  readonly serialNumber: BerNode;
  readonly issuer: BerNode;
  readonly validity: BerNode;
  readonly subject: BerNode;
  readonly publicKey: BerNode;
  readonly extensions: BerNode | null;
  readonly signatureAlgorithm: BerNode;
  /** The algorithm that the signed part names. */
  readonly signedAlgorithm: BerNode;
  /** null: it is none (`readSignature`). */
  readonly signature: Uint8Array | null;
};

/**
 * Takes a certificate apart.
 *
 * Certificate ::= SEQUENCE { tbsCertificate, signatureAlgorithm AlgorithmIdentifier, signatureValue BIT STRING }
 * TBSCertificate ::= SEQUENCE { version [0] EXPLICIT INTEGER DEFAULT v1, serialNumber INTEGER, signature AlgorithmIdentifier,
 *   issuer Name, validity SEQUENCE, subject Name, subjectPublicKeyInfo, issuerUniqueID [1] OPTIONAL, subjectUniqueID [2] OPTIONAL,
 *   extensions [3] EXPLICIT OPTIONAL }
 *
 * @throws AppError FORMAT_TRUNCATED, LIMIT_DEPTH; CERTIFICATE_INVALID when a part is missing
 */
export function parseCertificate(data: Uint8Array): ParsedCertificate {
  return asCertificateError(() => {
    const node = readBer(data, { name: sources.certificate, base: 0 });
    const outer = fieldsOf(node, "Certificate");
    const toBeSigned = outer.next(tags.sequence, "tbs");
    const fields = fieldsOf(toBeSigned, "tbs");
    const version = fields.optional(contextTag(0));
    const serialNumber = fields.next(tags.integer, "serialNumber");
    const signedAlgorithm = fields.next(tags.sequence, "signatureAlgorithm");
    const issuer = fields.next(tags.sequence, "issuer");
    const validity = fields.next(tags.sequence, "Validity");
    const subject = fields.next(tags.sequence, "subject");
    const publicKey = fields.next(tags.sequence, "SubjectPublicKeyInfo");
    const extensions = fields.rest().find((field) => field.tag === contextTag(3));
    return {
      der: node.raw,
      toBeSigned,
      version: version === undefined ? null : innerOf(version, "version"),
      serialNumber,
      issuer,
      validity,
      subject,
      publicKey,
      extensions: extensions === undefined ? null : innerOf(extensions, "Extensions"),
      signedAlgorithm,
      signatureAlgorithm: outer.next(tags.sequence, "signatureAlgorithm"),
      signature: readSignature(outer.next(tags.bitString, "signature")),
    };
  });
}

/** Runs a reader of a certificate and gives its FORMAT_DAMAGED the code of its own, CERTIFICATE_INVALID. */
export function asCertificateError<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === "FORMAT_DAMAGED") {
      throw certificateErrors.unreadable({ reason: thrown.said }, thrown);
    }
    throw thrown;
  }
}
