import { sources } from "#shared/errors/definitions/asn1-sources.ts";
import { pkcs7Errors } from "#shared/errors/definitions/pkcs7.ts";
import { limits } from "#shared/limits.ts";
import { contextTag, fieldsOf, innerOf, itemsOf, readBer, tags } from "../asn1/ber.ts";
import { readObjectIdentifier } from "../asn1/ber-values.ts";
import { oids } from "../asn1/oids.ts";

/**
 * The certificates of a PKCS#7 bundle (P7B), DER or BER, in the order of the file. Lists, signatures and content are not looked at.
 *
 * ContentInfo ::= SEQUENCE { contentType OBJECT IDENTIFIER, content [0] EXPLICIT SignedData }
 * SignedData ::= SEQUENCE { version INTEGER, digestAlgorithms SET, contentInfo SEQUENCE, certificates [0] IMPLICIT SET OF Certificate OPTIONAL, … }
 *
 * @returns each certificate's own bytes; empty when the bundle has none
 * @throws AppError FORMAT_TRUNCATED, FORMAT_DAMAGED, LIMIT_DEPTH, LIMIT_COUNT
 */
export function readCertificates(data: Uint8Array): readonly Uint8Array[] {
  const source = { name: sources.pkcs7, base: 0 };
  const outer = fieldsOf(readBer(data, source), "a PKCS#7 bundle");
  const type = readObjectIdentifier(outer.next(tags.objectIdentifier, "the content type"));
  if (type !== oids.signedData.oid) {
    throw pkcs7Errors.notSigned();
  }
  const signedData = fieldsOf(innerOf(outer.next(contextTag(0), "the content"), "the content"), "the signed data");
  signedData.next(tags.integer, "the version");
  signedData.next(tags.set, "the digest algorithms");
  signedData.next(tags.sequence, "the content");
  const set = signedData.optional(contextTag(0));
  const certificates = set === undefined ? [] : itemsOf(set).filter(({ tag }) => tag === tags.sequence);
  if (certificates.length > limits.certificatesPerFile) {
    throw pkcs7Errors.tooMany({ count: certificates.length, most: limits.certificatesPerFile });
  }
  return certificates.map(({ raw }) => raw);
}
