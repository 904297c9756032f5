import { sources } from "#shared/errors/definitions/asn1-sources.ts";
import { pkcs7Errors } from "#shared/errors/definitions/pkcs7.ts";
import { limits } from "#shared/limits.ts";
import { type BerNode, contextTag, countItems, fieldsOf, innerOf, itemsOf, readBer, tags } from "../asn1/ber.ts";
import { readObjectIdentifier } from "../asn1/ber-values.ts";
import { oids } from "../asn1/oids.ts";

/** What a PKCS#7 bundle (P7B) holds. */
export type Pkcs7Contents = {
  /** Each certificate's own bytes, in the order of the file. */
  readonly certificates: readonly Uint8Array[];
  /** Each revocation list's own bytes. */
  readonly revocationLists: readonly Uint8Array[];
  /** Bytes behind the end of the bundle. */
  readonly trailingBytes: number;
};

/**
 * Takes a PKCS#7 bundle (P7B) apart, DER or BER. Signatures and content are not looked at.
 *
 * ContentInfo ::= SEQUENCE { contentType OBJECT IDENTIFIER, content [0] EXPLICIT SignedData }
 * SignedData ::= SEQUENCE { version INTEGER, digestAlgorithms SET, contentInfo SEQUENCE, certificates [0] IMPLICIT SET OF Certificate OPTIONAL,
 *                           crls [1] IMPLICIT SET OF CertificateList OPTIONAL, … }                                     -- RFC 5652 §5.1
 *
 * @throws AppError FORMAT_TRUNCATED, FORMAT_DAMAGED, LIMIT_DEPTH, LIMIT_COUNT
 */
export function readPkcs7(data: Uint8Array): Pkcs7Contents {
  const source = { name: sources.pkcs7, base: 0 };
  const node = readBer(data, source);
  const outer = fieldsOf(node, "a PKCS#7 bundle");
  const type = readObjectIdentifier(outer.next(tags.objectIdentifier, "contentType"));
  if (type !== oids.signedData.oid) throw pkcs7Errors.notSigned();
  const signedData = fieldsOf(innerOf(outer.next(contextTag(0), "content"), "content"), "SignedData");
  signedData.next(tags.integer, "version");
  signedData.next(tags.set, "digestAlgorithms");
  signedData.next(tags.sequence, "content");
  const sets = [signedData.optional(contextTag(0)), signedData.optional(contextTag(1))];
  const count = sets.reduce((sum, set) => sum + (set === undefined ? 0 : countItems(set)), 0);
  if (count > limits.certificatesPerFile) throw pkcs7Errors.tooMany({ count, most: limits.certificatesPerFile });
  const [certificates = [], revocationLists = []] = sets.map(structuresIn);
  return { certificates, revocationLists, trailingBytes: data.length - node.raw.length };
}

function structuresIn(set: BerNode | undefined): readonly Uint8Array[] {
  return set === undefined ? [] : itemsOf(set).flatMap(({ tag, raw }) => (tag === tags.sequence ? [raw] : []));
}

/** The certificates of a PKCS#7 bundle (P7B), in the order of the file; empty when it has none. @throws AppError as `readPkcs7` */
export function readCertificates(data: Uint8Array): readonly Uint8Array[] {
  return readPkcs7(data).certificates;
}
