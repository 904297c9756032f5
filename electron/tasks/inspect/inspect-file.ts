import type { Inspected } from "#shared/api/schemas/inspect.ts";
import { type AppError, toErrorData } from "#shared/errors/app-error.ts";
import { inputErrors } from "#shared/errors/definitions/tasks.ts";
import { contentNotes } from "#shared/facts/content-texts.ts";
import type { Facts } from "#shared/facts/facts.ts";
import type { FileContent } from "#shared/facts/file-contents.ts";
import { isAuthority } from "#shared/facts/is-authority.ts";
import type { Message } from "#shared/text/message.ts";
import { paragraph } from "#shared/text/paragraph.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import { matchKeys } from "../../pki/key-files/match-keys.ts";
import { contentKind } from "../../pki/sniff/content-kind.ts";
import { contentParts } from "../../pki/sniff/content-parts.ts";
import { describeContent } from "../../pki/sniff/describe-content.ts";
import type { ChainMember } from "../../pki/x509/chain-member.ts";
import { findIssuance } from "../../pki/x509/find-issuance.ts";
import { checkFileSize } from "../kit/check-file-size.ts";
import { filesInArchive } from "../kit/files-in-archive.ts";
import type { InspectInput, InspectOutput } from "../kit/types.ts";
import { inspectPart } from "./inspect-part.ts";
import type { InspectedPart } from "./inspected-part.ts";
import { keysInPem } from "./keys-in-pem.ts";

/**
 * Reads a file of any kind that KeySpec knows, told by content: certificates (one gives its facts, several a chain), requests, PFX, PKCS#7.
 * Keys, revocation lists and parts that cannot be read are named in `notes`; nothing secret is shown. One broken part hides no other. A PFX
 * that the password does not open gives what it shows without one, and `closed` says why.
 *
 * @throws AppError FILE_EMPTY, FILE_TOO_LARGE, FORMAT_UNKNOWN, FORMAT_TRUNCATED, FORMAT_DAMAGED, LIMIT_COUNT and those of the readers, when nothing can be read
 */
export function inspectFile(input: InspectInput, crypto: CryptoPort): Inspected {
  return inspectWithMaterial(input, crypto).inspected;
}

/** The same with the bytes that other files may need: issuers, revocation lists, OCSP responses. */
export function inspectWithMaterial(input: InspectInput, crypto: CryptoPort): InspectOutput {
  checkFileSize(input);
  const files = contentKind(input.data) === "zip" ? filesInArchive(input) : [input];
  const parts = files.filter(({ data }) => data.length > 0).flatMap(({ data }) => contentParts(data));
  const read = parts.map((part) => inspectPart(part, input.password, crypto));
  const found = read.flatMap((part) => part.certificates);
  const ownCertificates = found.map(({ parsed }) => parsed.der);
  const { strangers, withKey } = matchKeys(parts, ownCertificates, input.password, crypto);
  const foreignKeys = strangers.map(({ name }) => name);
  const certificates = found.map((member, index) => (withKey.has(index) ? member : besideKeys(member, foreignKeys)));
  const unreadable = read.reduce((sum, part) => sum + part.unreadableCertificates, 0);
  const keys = files.flatMap(({ data }) => keysInPem(data) ?? []);
  const items = [...certificateItems(certificates, unreadable, crypto), ...read.flatMap((part) => part.items), ...keys];
  // Where no certificate has its key, the facts of the certificates say it.
  const noted = withKey.size === 0 ? [] : foreignKeys.map((part) => contentNotes.keyOfNoCertificate({ part }));
  const contents = contentsOf(read);
  if (contents.length === 0) throw nothingRead(input, read);
  const closed = read.find((part) => part.closed !== null)?.closed ?? null;
  const ofCertificates = certificates.length === 0 ? [] : [certificates.map(({ parsed }) => parsed.der)];
  return {
    inspected: { contents, items, notes: [...notesOf(read), ...noted], closed: closed && toErrorData(closed) },
    own: [...ofCertificates, ...read.flatMap(ownOfItems), ...keys.map(() => [])],
    authorities: [...certificates, ...read.flatMap(({ bundled }) => bundled)]
      .filter(({ facts }) => isAuthority(facts) || facts.selfIssued)
      .map(({ parsed }) => parsed.der),
    revocation: {
      lists: read.flatMap(({ revocation }) => revocation.lists),
      responses: read.flatMap(({ revocation }) => revocation.responses),
    },
  };
}

/** The certificates of the items of a part: of a PFX, open or not, and of a printed text. */
function ownOfItems({ items, bundled }: InspectedPart): InspectOutput["own"] {
  return items.map((facts) => {
    if (facts.kind === "printed") return facts.certificates.map(({ certificate }) => certificate);
    return facts.kind === "bundle" || facts.kind === "locked-bundle" ? bundled.map(({ parsed }) => parsed.der) : [];
  });
}

function besideKeys(member: ChainMember, foreignKeys: readonly Message[]): ChainMember {
  return foreignKeys.length === 0 ? member : { ...member, facts: { ...member.facts, foreignKeys } };
}

/** One certificate, or a chain. One beside others that could not be read is a chain too, which says how many these are. */
function certificateItems(
  certificates: readonly ChainMember[],
  unreadableCertificates: number,
  crypto: CryptoPort,
): readonly Facts[] {
  const [only] = certificates;
  if (only === undefined) return [];
  if (certificates.length + unreadableCertificates === 1) return [only.facts];
  const facts = certificates.map(({ facts: each }) => each);
  return [{ kind: "chain", certificates: facts, issuance: findIssuance(certificates, crypto), unreadableCertificates }];
}

/** The first error, or that the content is nothing KeySpec reads. */
function nothingRead(input: InspectInput, read: readonly InspectedPart[]): AppError {
  const error = read.find((part) => part.error !== null)?.error;
  if (error !== null && error !== undefined) return error;
  return inputErrors.nothingToInspect({ file: input.name, content: describeContent(input.data) });
}

/** Each kind of content once. Several certificates and nothing else are a chain, or a bundle if one of the parts is. */
function contentsOf(read: readonly InspectedPart[]): readonly FileContent[] {
  const named = read.flatMap((part) =>
    part.content === null ? [] : [{ kind: part.content, encoding: part.encoding, certificates: part.certificates }],
  );
  const certificates = named.flatMap((part) => part.certificates);
  const [first] = named;
  if (first !== undefined && certificates.length > 1 && named.every((part) => part.certificates.length > 0)) {
    return [{ kind: named.some(({ kind }) => kind === "pkcs7") ? "pkcs7" : "chain", encoding: first.encoding }];
  }
  const distinct = new Map(named.map(({ kind, encoding }) => [`${kind} ${encoding}`, { kind, encoding }]));
  return [...distinct.values()];
}

/** An error of a part is a note, with what to do about it, where other parts could be read. */
function notesOf(read: readonly InspectedPart[]): readonly Message[] {
  return read.flatMap((part) => [...part.notes, ...(part.error === null ? [] : [sentencesOf(part.error)])]);
}

function sentencesOf({ said, advice }: AppError): Message {
  return advice === undefined ? said : paragraph(said, advice);
}
