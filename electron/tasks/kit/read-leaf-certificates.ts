import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import { isAuthority } from "#shared/facts/is-authority.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import type { NamedBytes } from "../../pki/named-bytes.ts";
import { certificatesInFile } from "./certificates-in-file.ts";

/**
 * The certificates in some files that are not those of authorities, to find the pending requests that they answer by their keys. Where there
 * are only authorities, these.
 *
 * @throws AppError as `certificatesInFile`
 */
export function readLeafCertificates(files: readonly NamedBytes[], crypto: CryptoPort): readonly CertificateFacts[] {
  const certificates = files.flatMap((file) => certificatesInFile(file, crypto)).map(({ facts }) => facts);
  const leaves = certificates.filter((certificate) => !isAuthority(certificate));
  return leaves.length > 0 ? leaves : certificates;
}
