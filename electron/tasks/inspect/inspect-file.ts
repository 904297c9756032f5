import type { Inspected } from "#shared/api/schemas/inspect.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { contentNotes } from "#shared/facts/content-texts.ts";
import type { Facts } from "#shared/facts/facts.ts";
import { format } from "#shared/text/localise.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import { keysWithoutCertificate } from "../../pki/key-files/keys-without-certificate.ts";
import { contentKind } from "../../pki/sniff/content-kind.ts";
import { contentParts } from "../../pki/sniff/content-parts.ts";
import { describeContent } from "../../pki/sniff/describe-content.ts";
import type { ChainMember } from "../../pki/x509/chain-member.ts";
import { findIssuance } from "../../pki/x509/find-issuance.ts";
import { checkFileSize } from "../kit/check-file-size.ts";
import { filesInArchive } from "../kit/files-in-archive.ts";
import type { InspectInput } from "../kit/types.ts";
import { type InspectedPart, inspectPart } from "./inspect-part.ts";

/**
 * Reads a file of any kind that KeySpec knows, told by content: certificates (one gives its facts, several a chain), requests, PFX, PKCS#7.
 * Keys, revocation lists and parts that cannot be read are named in `notes`; nothing secret is shown. One broken part hides no other.
 *
 * @throws AppError FILE_EMPTY, FILE_TOO_LARGE, FORMAT_UNKNOWN, FORMAT_TRUNCATED, FORMAT_DAMAGED, LIMIT_COUNT and those of the readers, when nothing can be read
 */
export function inspectFile(input: InspectInput, crypto: CryptoPort): Inspected {
  checkFileSize(input);
  const files = contentKind(input.data) === "zip" ? filesInArchive(input) : [input];
  const parts = files.filter(({ data }) => data.length > 0).flatMap(({ data }) => contentParts(data));
  const read = parts.map((part) => inspectPart(part, input.password, crypto));
  const certificates = read.flatMap((part) => part.certificates);
  const items = [...certificateItems(certificates, crypto), ...read.flatMap((part) => part.items)];
  const ownCertificates = certificates.map(({ parsed }) => parsed.der);
  const strangers = keysWithoutCertificate(parts, ownCertificates, input.password, crypto).map(({ name: part }) =>
    format(contentNotes.keyOfNoCertificate({ part })),
  );
  const named = read.filter((part) => part.format !== null);
  if (named.length === 0) throw nothingRead(input, read);
  return { format: formatOf(named, certificates.length), items, notes: [...notesOf(read), ...strangers] };
}

function certificateItems(certificates: readonly ChainMember[], crypto: CryptoPort): readonly Facts[] {
  const [only] = certificates;
  if (only === undefined) return [];
  if (certificates.length === 1) return [only.facts];
  const facts = certificates.map(({ facts: each }) => each);
  return [{ kind: "chain", certificates: facts, issuance: findIssuance(certificates, crypto) }];
}

/** The first error, or that the content is nothing KeySpec reads. */
function nothingRead(input: InspectInput, read: readonly InspectedPart[]): AppError {
  const error = read.find((part) => part.error !== null)?.error;
  if (error !== null && error !== undefined) return error;
  return new AppError(
    "FORMAT_UNKNOWN",
    `“${input.name}” is nothing that KeySpec can inspect. It seems to be ${format(describeContent(input.data))}.`,
    {
      hint: "KeySpec inspects certificates (.cer, .crt, .pem), chains (.p7b), requests (.csr, .req) and PFX files (.pfx, .p12).",
    },
  );
}

function formatOf(named: readonly InspectedPart[], certificates: number): string {
  if (certificates > 1 && named.every((part) => part.certificates.length > 0)) {
    const encoding = named[0]?.encoding ?? "DER";
    return named.some((part) => part.format === "PKCS#7 bundle")
      ? `PKCS#7 bundle (${encoding})`
      : `Certificate chain (${encoding})`;
  }
  const formats = new Set(
    named.map(({ format, encoding }) => (format === null || format.includes("(") ? format : `${format} (${encoding})`)),
  );
  return [...formats].join(", ");
}

/** An error of a part is a note where other parts could be read. */
function notesOf(read: readonly InspectedPart[]): readonly string[] {
  return read.flatMap((part) => [...part.notes, ...(part.error === null ? [] : [part.error.message])]);
}
