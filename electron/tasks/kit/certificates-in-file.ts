import { AppError } from "#shared/errors/app-error.ts";
import { inFile, inputErrors } from "#shared/errors/definitions/tasks.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import type { NamedBytes } from "../../pki/named-bytes.ts";
import { readCertificates } from "../../pki/pkcs7/read-certificates.ts";
import { contentKind } from "../../pki/sniff/content-kind.ts";
import { type ContentPart, contentParts } from "../../pki/sniff/content-parts.ts";
import { describeContent } from "../../pki/sniff/describe-content.ts";
import { type ChainMember, chainMember } from "../../pki/x509/chain-member.ts";
import { checkFileSize } from "./check-file-size.ts";
import { filesInArchive } from "./files-in-archive.ts";

/**
 * The certificates of one file: PEM, DER, P7B, or a ZIP of such files, in the order of the file. What else a PEM file or a ZIP holds is
 * passed over.
 *
 * @throws AppError FILE_EMPTY, FILE_TOO_LARGE, FORMAT_UNKNOWN when there is none, FORMAT_TRUNCATED, FORMAT_DAMAGED, CERTIFICATE_INVALID,
 *   LIMIT_COUNT, LIMIT_DEPTH, LIMIT_SIZE, ARCHIVE_DAMAGED
 */
export function certificatesInFile(file: NamedBytes, crypto: CryptoPort): readonly ChainMember[] {
  checkFileSize(file);
  const files = contentKind(file.data) === "zip" ? filesInArchive(file) : [file];
  const members = files.flatMap(({ name, data }) =>
    namingFile(name, () => contentParts(data).flatMap((part) => certificatesInPart(part, crypto))),
  );
  if (members.length > 0) return members;
  if (contentKind(file.data) === "pfx") throw inputErrors.pfxInsteadOfCertificates({ file: file.name });
  throw inputErrors.noCertificate({ file: file.name, content: describeContent(file.data) });
}

function certificatesInPart(part: ContentPart, crypto: CryptoPort): readonly ChainMember[] {
  if (part.kind === "truncated-asn1") throw inputErrors.cutOff({ part: part.name });
  if (part.kind !== "certificate" && part.kind !== "pkcs7") return [];
  if (part.problem !== null) throw part.problem;
  const encodings = part.kind === "pkcs7" ? readCertificates(part.data) : [part.data];
  return encodings.map((der) => chainMember(der, crypto));
}

/** Where several files come together, a message says which one it is about. */
function namingFile<Result>(name: string, read: () => Result): Result {
  try {
    return read();
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    const said = inFile({ file: name, message: thrown.said });
    throw new AppError(thrown.code, said, {
      ...(thrown.advice !== undefined && { hint: thrown.advice }),
      cause: thrown,
    });
  }
}
