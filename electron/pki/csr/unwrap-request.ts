import { sources } from "#shared/errors/definitions/asn1-sources.ts";
import { type BerNode, contextTag, fieldsOf, innerOf, readBer, tags } from "../asn1/ber.ts";
import { readObjectIdentifier, readOctets } from "../asn1/ber-values.ts";
import { oids } from "../asn1/oids.ts";
import { contentKind } from "../sniff/content-kind.ts";
import { expectItems } from "../x509/expect-node.ts";

export type UnwrappedRequest = {
  /** PKCS#10, DER. */
  readonly request: Uint8Array;
  readonly wrapper: "CMC" | "PKCS#7";
};

/**
 * Takes a request out of the CMS SignedData that certreq writes for RequestType=CMC (content PKIData, RFC 5272 §3.2.1) or for a
 * renewal (content PKCS#10) (formats.md §4.3).
 *
 * ContentInfo ::= SEQUENCE { contentType OBJECT IDENTIFIER, content [0] EXPLICIT SignedData }
 * SignedData ::= SEQUENCE { version, digestAlgorithms SET, encapContentInfo SEQUENCE { type OBJECT IDENTIFIER, content [0] EXPLICIT OCTET STRING }, … }
 * PKIData ::= SEQUENCE { controlSequence SEQUENCE, reqSequence SEQUENCE OF CHOICE { tcr [0] SEQUENCE { bodyPartID INTEGER, certificationRequest }, … }, … }
 *
 * @returns null when it is no such wrapper, or holds no PKCS#10
 * @throws AppError FORMAT_TRUNCATED, FORMAT_DAMAGED, LIMIT_DEPTH
 */
export function unwrapRequest(data: Uint8Array): UnwrappedRequest | null {
  if (contentKind(data) !== "pkcs7") return null;
  const content = signedContent(readBer(data, { name: sources.request, base: 0 }));
  if (content === null) return null;
  if (content.type === oids.pkiData.oid) {
    const request = firstTaggedRequest(readBer(content.octets, { name: sources.cmcRequest, base: 0 }));
    return request === null ? null : { request, wrapper: "CMC" };
  }
  return contentKind(content.octets) === "request" ? { request: content.octets, wrapper: "PKCS#7" } : null;
}

function signedContent(node: BerNode): { readonly type: string; readonly octets: Uint8Array } | null {
  const outer = fieldsOf(node, "wrapper");
  outer.next(tags.objectIdentifier, "contentType");
  const signedData = fieldsOf(innerOf(outer.next(contextTag(0), "content"), "content"), "SignedData");
  signedData.next(tags.integer, "version");
  signedData.next(tags.set, "digestAlgorithms");
  const encapsulated = fieldsOf(signedData.next(tags.sequence, "encapContentInfo"), "encapContentInfo");
  const type = readObjectIdentifier(encapsulated.next(tags.objectIdentifier, "eContentType"));
  const content = encapsulated.optional(contextTag(0));
  if (content === undefined) return null;
  const inner = innerOf(content, "encapContentInfo");
  return inner.tag === tags.octetString ? { type, octets: readOctets(inner) } : null;
}

function firstTaggedRequest(pkiData: BerNode): Uint8Array | null {
  const fields = fieldsOf(pkiData, "PKIData");
  fields.next(tags.sequence, "controlSequence");
  const requests = expectItems(fields.next(tags.sequence, "reqSequence"), "reqSequence");
  const tagged = requests.find((request) => request.tag === contextTag(0));
  if (tagged === undefined) return null;
  const parts = fieldsOf(tagged, "TaggedRequest", contextTag(0));
  parts.next(tags.integer, "bodyPartID");
  return parts.next(tags.sequence, "the PKCS#10").raw;
}
