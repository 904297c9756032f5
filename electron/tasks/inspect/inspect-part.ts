import { AppError } from "#shared/errors/app-error.ts";
import { inputErrors } from "#shared/errors/definitions/tasks.ts";
import { needsPassword } from "#shared/errors/needs-password.ts";
import { contentNotes } from "#shared/facts/content-texts.ts";
import type { Message } from "#shared/text/message.ts";
import { encodedText } from "../../pki/asn1/encoded-text.ts";
import { readRevocationList } from "../../pki/crl/read-revocation-list.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import { readRequest } from "../../pki/csr/read-request.ts";
import { unwrapRequest } from "../../pki/csr/unwrap-request.ts";
import { readInf } from "../../pki/inf/read-inf.ts";
import { readOcspResponse } from "../../pki/ocsp/read-ocsp-response.ts";
import { orNull } from "../../pki/or-null.ts";
import { type Pkcs7Contents, readPkcs7 } from "../../pki/pkcs7/read-certificates.ts";
import { readBundle } from "../../pki/pkcs12/read-bundle.ts";
import { surveyBundle } from "../../pki/pkcs12/survey-bundle.ts";
import { readSerializedStore } from "../../pki/serialized-store/read-serialized-store.ts";
import { contentDescriptions } from "../../pki/sniff/content-descriptions.ts";
import type { ContentPart } from "../../pki/sniff/content-parts.ts";
import { decodeText } from "../../pki/sniff/decode-text.ts";
import { chainMember } from "../../pki/x509/chain-member.ts";
import { readEach } from "../kit/read-each.ts";
import { inspectCollection } from "./inspect-collection.ts";
import { inspectPrinted } from "./inspect-printed.ts";
import type { InspectedPart } from "./inspected-part.ts";
import { keysOfStore } from "./keys-of-store.ts";
import { privateKeyNote } from "./private-key-note.ts";

/** Reads one part. An expected failure comes back in `error`; nothing secret comes back at all. */
export function inspectPart(part: ContentPart, password: string | null, crypto: CryptoPort): InspectedPart {
  const nothing: InspectedPart = {
    content: null,
    encoding: part.encoding,
    certificates: [],
    revocation: { lists: [], responses: [] },
    bundled: [],
    unreadableCertificates: 0,
    items: [],
    notes: [],
    error: part.problem,
    closed: null,
  };
  if (part.problem !== null) return nothing;
  try {
    return { ...nothing, ...readPart(part, password, crypto) };
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    const failed = { ...nothing, unreadableCertificates: part.kind === "certificate" ? 1 : 0, error: thrown };
    if (part.kind !== "pfx" || !needsPassword(thrown.code)) return failed;
    const seen = orNull(() => surveyBundle(part.data, crypto));
    return seen === null
      ? failed
      : { ...nothing, content: "pfx", items: [seen.facts], bundled: seen.members, closed: thrown };
  }
}

function readPart(part: ContentPart, password: string | null, crypto: CryptoPort): Partial<InspectedPart> {
  switch (part.kind) {
    case "certificate":
      return { content: "certificate", certificates: [chainMember(part.data, crypto)] };
    case "request":
      return { content: "request", items: [readRequest(part.data, crypto)] };
    case "pkcs7":
      return readBundleOrRequest(part, crypto);
    case "pfx":
      return readPfx(part, password, crypto);
    case "revocation-list":
      return {
        content: "revocation-list",
        items: [{ ...readRevocationList(part.data, crypto).facts, encoded: encodedText(part.data) }],
        revocation: { lists: [part.data], responses: [] },
      };
    case "ocsp-response":
      return {
        content: "ocsp-response",
        items: [{ ...readOcspResponse(part.data, crypto).facts, encoded: encodedText(part.data) }],
        revocation: { lists: [], responses: [part.data] },
      };
    case "private-key":
    case "encrypted-private-key":
    case "rsa-private-key":
    case "ec-private-key":
    case "pvk-private-key":
    case "blob-private-key":
      return {
        content: "private-key",
        notes: [privateKeyNote(part, contentDescriptions[part.kind], password, crypto)],
      };
    case "public-key":
      return {
        content: "public-key",
        notes: [contentNotes.publicKey({ part: part.name, what: contentDescriptions[part.kind] })],
      };
    case "inf":
      return { content: "inf", encoding: "text", items: [readInf(decodeText(part.data)?.text ?? "")] };
    case "serialized-store":
    case "serialized-certificate":
      return storeContents(part, crypto);
    case "collection":
      return inspectCollection(part, crypto);
    case "printed":
      return inspectPrinted(part, crypto);
    case "truncated-asn1":
      throw inputErrors.cutOff({ part: part.name });
    case "damaged-asn1":
      throw inputErrors.damaged({ part: part.name });
    default:
      return {};
  }
}

function readBundleOrRequest(part: ContentPart, crypto: CryptoPort): Partial<InspectedPart> {
  const wrapped = unwrapRequest(part.data);
  if (wrapped !== null) {
    return {
      content: wrapped.wrapper === "CMC" ? "request-in-cmc" : "request-in-pkcs7",
      items: [readRequest(wrapped.request, crypto)],
      notes: [contentNotes.wrapped({ wrapper: wrapped.wrapper })],
    };
  }
  const contents = readPkcs7(part.data);
  const { certificates, damaged } = membersOf(part, contents.certificates, crypto);
  const lists = listsOf(part, contents.revocationLists, crypto);
  return {
    content: "pkcs7",
    certificates,
    items: lists.items,
    revocation: { lists: contents.revocationLists, responses: [] },
    unreadableCertificates: damaged.length,
    notes: [...damaged, ...lists.damaged, ...notesOfPkcs7(part, contents)],
  };
}

function storeContents(part: ContentPart, crypto: CryptoPort): Partial<InspectedPart> {
  const { certificates: found, revocationLists, keys } = readSerializedStore(part.data);
  const { certificates, damaged } = membersOf(part, found, crypto);
  const lists = listsOf(part, revocationLists, crypto);
  const linked = keysOfStore(keys, found, crypto);
  return {
    content: "serialized-store",
    certificates,
    items: [...lists.items, ...(linked === null ? [] : [linked])],
    revocation: { lists: revocationLists, responses: [] },
    unreadableCertificates: damaged.length,
    notes: [...damaged, ...lists.damaged],
  };
}

function listsOf({ name: part }: ContentPart, found: readonly Uint8Array[], crypto: CryptoPort) {
  const { read: items, damaged } = readEach(
    found,
    (der) => ({ ...readRevocationList(der, crypto).facts, encoded: encodedText(der) }),
    (which) => contentNotes.damagedRevocationList({ part, ...which }),
  );
  return { items, damaged };
}

function membersOf({ name: part }: ContentPart, found: readonly Uint8Array[], crypto: CryptoPort) {
  const { read: certificates, damaged } = readEach(
    found,
    (der) => chainMember(der, crypto),
    (which) => contentNotes.damagedCertificate({ part, ...which }),
  );
  return { certificates, damaged };
}

function notesOfPkcs7(
  { name: part }: ContentPart,
  { certificates, revocationLists, trailingBytes }: Pkcs7Contents,
): readonly Message[] {
  const count = revocationLists.length;
  const notes: Message[] = [];
  if (certificates.length === 0)
    notes.push(count === 0 ? contentNotes.nothing({ part }) : contentNotes.onlyRevocationLists({ part, count }));
  if (trailingBytes > 0) notes.push(contentNotes.trailingBytes({ part, count: trailingBytes }));
  return notes;
}

function readPfx({ data }: ContentPart, password: string | null, crypto: CryptoPort): Partial<InspectedPart> {
  const { facts, certificates } = readBundle(data, password, crypto);
  return { content: "pfx", items: [facts], bundled: certificates.map(({ member }) => member) };
}
