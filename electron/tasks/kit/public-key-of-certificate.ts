import { isAuthority } from "#shared/facts/is-authority.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import type { NamedBytes } from "../../pki/named-bytes.ts";
import { certificatesInFile } from "./certificates-in-file.ts";
import type { PublicKeyOfCertificateOutput } from "./types.ts";

/**
 * The public keys of the certificates in some files that are not those of authorities, to find the pending request that they answer. Where
 * there are only authorities, theirs.
 *
 * @throws AppError as `certificatesInFile`
 */
export function readLeafPublicKeys(
  files: readonly NamedBytes[],
  crypto: CryptoPort,
): readonly PublicKeyOfCertificateOutput[] {
  const certificates = files.flatMap((file) => certificatesInFile(file, crypto)).map(({ facts }) => facts);
  const leaves = certificates.filter((certificate) => !isAuthority(certificate));
  return (leaves.length > 0 ? leaves : certificates).map((certificate) => ({
    fingerprint: certificate.publicKey.fingerprint,
    certificate,
  }));
}
