import { type BerNode, contextTag, itemsOf, readBer, tags } from "../asn1/ber.ts";
import { readObjectIdentifier } from "../asn1/ber-values.ts";
import { oids } from "../asn1/oids.ts";
import { collectionHeading } from "../collection/split-sections.ts";
import { printedKind } from "../printed/printed-kind.ts";
import { decodeText, startsWith, withoutMark } from "./decode-text.ts";

/** What a file or a PEM block holds, told by its content alone. */
export type ContentKind =
  | "empty"
  | "pem"
  | "certificate"
  | "request"
  | "pkcs7"
  | "revocation-list"
  | "ocsp-response"
  | "pfx"
  | "private-key"
  | "encrypted-private-key"
  | "rsa-private-key"
  | "ec-private-key"
  | "pvk-private-key"
  | "blob-private-key"
  | "public-key"
  | "java-keystore"
  | "jceks-keystore"
  | "bouncy-castle-keystore"
  | "putty-key"
  | "openssh-key"
  | "serialized-store"
  | "serialized-certificate"
  | "html"
  | "xml"
  | "zip"
  | "pdf"
  | "executable"
  | "image"
  | "office-document"
  | "pgp"
  | "collection"
  | "inf"
  | "printed"
  | "utf16-text"
  | "text"
  | "truncated-asn1"
  | "damaged-asn1"
  | "other-asn1"
  | "unknown";

type Signature = { readonly kind: ContentKind; readonly beginning: readonly number[] };

/** First octets of formats that are neither text nor ASN.1. Serialized store and certificate: MS-OSHARED and CertSaveStore. */
const signatures: readonly Signature[] = [
  { kind: "java-keystore", beginning: [0xfe, 0xed, 0xfe, 0xed] },
  { kind: "jceks-keystore", beginning: [0xce, 0xce, 0xce, 0xce] },
  { kind: "serialized-store", beginning: [0x00, 0x00, 0x00, 0x00, 0x43, 0x45, 0x52, 0x54] },
  { kind: "bouncy-castle-keystore", beginning: [0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x14] },
  { kind: "bouncy-castle-keystore", beginning: [0x00, 0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x14] },
  { kind: "pvk-private-key", beginning: [0x1e, 0xf1, 0xb5, 0xb0] },
  // bType 7, bVersion 2, ALG_ID CALG_RSA_KEYX or CALG_RSA_SIGN (wincrypt.h).
  { kind: "blob-private-key", beginning: [0x07, 0x02, 0x00, 0x00, 0x00, 0xa4, 0x00, 0x00] },
  { kind: "blob-private-key", beginning: [0x07, 0x02, 0x00, 0x00, 0x00, 0x24, 0x00, 0x00] },
  { kind: "zip", beginning: [0x50, 0x4b, 0x03, 0x04] },
  { kind: "pdf", beginning: [0x25, 0x50, 0x44, 0x46] },
  { kind: "executable", beginning: [0x4d, 0x5a, 0x90, 0x00] },
  { kind: "executable", beginning: [0x7f, 0x45, 0x4c, 0x46] },
  { kind: "image", beginning: [0x89, 0x50, 0x4e, 0x47] },
  { kind: "image", beginning: [0xff, 0xd8, 0xff] },
  { kind: "image", beginning: [0x47, 0x49, 0x46, 0x38] },
  // A compound file (MS-CFB): documents of old Office programs, mails of Outlook, Windows Installer packages.
  { kind: "office-document", beginning: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
];

const textPatterns: readonly { readonly kind: ContentKind; readonly pattern: RegExp }[] = [
  { kind: "collection", pattern: collectionHeading },
  { kind: "openssh-key", pattern: /-----BEGIN OPENSSH PRIVATE KEY-----/ },
  { kind: "pgp", pattern: /-----BEGIN PGP [A-Z ]{3,32}-----/ },
  { kind: "pem", pattern: /-----BEGIN [A-Z0-9 #.]{0,64}-----/ },
  { kind: "putty-key", pattern: /^PuTTY-User-Key-File-\d/ },
  { kind: "openssh-key", pattern: /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-)/ },
  { kind: "html", pattern: /^\s*<(?:!doctype html|html|head|body)\b/i },
  { kind: "xml", pattern: /^\s*<\?xml|^\s*<[A-Za-z]/ },
  { kind: "inf", pattern: /^[ \t]*\[(?:Version|NewRequest|Strings)\]/im },
];

/** Tells what the data is. Never throws: what cannot be told is `unknown`. */
export function contentKind(bytes: Uint8Array): ContentKind {
  const data = withoutMark(bytes);
  if (data.length === 0) return "empty";
  const signature = signatures.find(({ beginning }) => startsWith(data, beginning));
  if (signature !== undefined) return signature.kind;
  if (isSerializedCertificate(data)) return "serialized-certificate";
  if (beginsAsSequence(data)) return asn1Kind(data);
  const decoded = decodeText(data);
  if (decoded === null) return "unknown";
  const { kind } = textPatterns.find(({ pattern }) => pattern.test(decoded.text)) ?? {};
  if (kind !== undefined) return kind;
  if (data[0] === sequenceTag && isStructure(data)) return asn1Kind(data);
  if (printedKind(decoded.text) !== null) return "printed";
  return decoded.encoding === "UTF-16" ? "utf16-text" : "text";
}

const sequenceTag = 0x30;

/** A SEQUENCE with a long length, whose octet no UTF-8 text has behind the digit 0, or one with binary octets in its beginning. */
function beginsAsSequence(data: Uint8Array): boolean {
  const [tag, length = 0] = data;
  if (tag !== sequenceTag) return false;
  return (length >= 0x80 && length <= 0x84) || decodeText(data.subarray(0, 64)) === null;
}

/** CERT_CONTEXT properties in little-endian records of id, encoding 1 and length, as CertSerializeCertificateStoreElement writes them. */
function isSerializedCertificate(data: Uint8Array): boolean {
  if (data.length < 12) return false;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const propertyId = view.getUint32(0, true);
  return (
    propertyId > 0 && propertyId < 256 && view.getUint32(4, true) === 1 && view.getUint32(8, true) <= data.length - 12
  );
}

/** A text may begin with the digit 0, which is the tag of a SEQUENCE: only a whole, known structure counts here. */
function isStructure(data: Uint8Array): boolean {
  return !["other-asn1", "truncated-asn1", "damaged-asn1"].includes(asn1Kind(data));
}

/** Tells the structures apart by their first fields. `truncated-asn1`: the data ends before the outermost value does. */
function asn1Kind(data: Uint8Array): ContentKind {
  try {
    return kindOfFields(itemsOf(readBer(data)));
  } catch (thrown) {
    return isTruncation(thrown) ? "truncated-asn1" : "damaged-asn1";
  }
}

function isTruncation(thrown: unknown): boolean {
  return thrown instanceof Error && "code" in thrown && thrown.code === "FORMAT_TRUNCATED";
}

function kindOfFields(fields: readonly BerNode[]): ContentKind {
  const [first, second, third] = fields;
  if (first?.tag === tags.objectIdentifier) {
    return readObjectIdentifier(first) === oids.signedData.oid ? "pkcs7" : "other-asn1";
  }
  if (first?.tag === tags.integer) return kindOfVersioned(fields);
  if (first?.tag === tags.enumerated) return isOcspResponse(second, third) ? "ocsp-response" : "other-asn1";
  if (first?.tag !== tags.sequence) return "other-asn1";
  if (second?.tag === tags.octetString && third === undefined) return "encrypted-private-key";
  if (second?.tag === tags.bitString && third === undefined) return "public-key";
  if (second?.tag !== tags.sequence || third?.tag !== tags.bitString) return "other-asn1";
  return kindOfSigned(itemsOf(first));
}

/** OCSPResponse ::= SEQUENCE { responseStatus ENUMERATED, responseBytes [0] EXPLICIT OPTIONAL } (RFC 6960 §4.2.1) */
function isOcspResponse(second: BerNode | undefined, third: BerNode | undefined): boolean {
  return third === undefined && (second === undefined || second.tag === contextTag(0));
}

/** PFX, PKCS#8, PKCS#1 and SEC 1 all begin with a version. */
function kindOfVersioned(fields: readonly BerNode[]): ContentKind {
  const [, second, third] = fields;
  if (second?.tag === tags.octetString) return "ec-private-key";
  if (second?.tag === tags.integer) return fields.length >= 9 ? "rsa-private-key" : "other-asn1";
  if (second?.tag !== tags.sequence) return "other-asn1";
  if (third?.tag === tags.octetString) return "private-key";
  return itemsOf(second)[0]?.tag === tags.objectIdentifier ? "pfx" : "other-asn1";
}

/** Certificate, request and revocation list are all { signed part, algorithm, signature }. */
function kindOfSigned(signed: readonly BerNode[]): ContentKind {
  const [first, second, third, fourth] = signed;
  if (first?.tag === contextTag(0)) return "certificate";
  if (first?.tag === tags.integer && second?.tag === tags.sequence && third?.tag === tags.sequence) {
    return fourth?.tag === tags.sequence ? "certificate" : kindOfIntegerFirst(signed);
  }
  return first?.tag === tags.sequence && isTime(third) ? "revocation-list" : "other-asn1";
}

/** Request: version, subject, key. Revocation list: version, algorithm, issuer, time. */
function kindOfIntegerFirst(signed: readonly BerNode[]): ContentKind {
  return isTime(signed[3]) ? "revocation-list" : "request";
}

function isTime(node: BerNode | undefined): boolean {
  return node?.tag === tags.utcTime || node?.tag === tags.generalizedTime;
}
