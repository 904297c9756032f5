import type { CryptoPort } from "../../pki/crypto/port.ts";
import type { NamedBytes } from "../../pki/named-bytes.ts";
import { contentParts } from "../../pki/sniff/content-parts.ts";
import type { ChainMember } from "../../pki/x509/chain-member.ts";
import { certificatesInFile } from "../kit/certificates-in-file.ts";

/**
 * The certificates of the files that were given beside a conversion. A file that holds a key and nothing else is none of them: it is
 * the other half of a certificate.
 *
 * @throws AppError as `certificatesInFile`
 */
export function companionCertificates(files: readonly NamedBytes[], crypto: CryptoPort): readonly ChainMember[] {
  return files.filter((file) => !holdsOnlyKeys(file)).flatMap((file) => certificatesInFile(file, crypto));
}

function holdsOnlyKeys({ data }: NamedBytes): boolean {
  const parts = data.length === 0 ? [] : contentParts(data);
  return parts.length > 0 && parts.every(({ kind, problem }) => problem === null && kind.endsWith("private-key"));
}
