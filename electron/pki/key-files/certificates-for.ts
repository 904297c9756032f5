import { AppError } from "#shared/errors/app-error.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { certifiedKeyBits, publicKeyBits } from "../pkcs12/public-key-bits.ts";
import type { CertificateBag, KeyBag } from "../pkcs12/read-safe-contents.ts";
import type { ContentPart } from "../sniff/content-parts.ts";
import { collectParts } from "./collect-parts.ts";

/**
 * The certificates of the companions that belong to the keys of a file. Only where none of its keys has a certificate in the file
 * itself: in a batch the companions are everybody's, and a file that is whole is left as it is.
 *
 * @param certificates those that stand in the file
 * @param companions parts of the files that were given beside it
 * @throws AppError FORMAT_TRUNCATED, FORMAT_DAMAGED, LIMIT_COUNT where a P7B among the companions is damaged
 */
export function certificatesFor(
  keys: readonly KeyBag[],
  certificates: readonly CertificateBag[],
  companions: readonly ContentPart[],
  crypto: CryptoPort,
): readonly CertificateBag[] {
  if (companions.length === 0) return [];
  const certified = new Set(certificates.map(certifiedBits));
  const wanted = new Set(keys.flatMap((key) => keyBits(key, crypto) ?? []));
  if (wanted.size === 0 || [...wanted].some((bits) => certified.has(bits))) return [];
  const offered = companions.filter(
    ({ kind, problem }) => problem === null && (kind === "certificate" || kind === "pkcs7"),
  );
  return collectParts(offered, () => null).certificates.filter((certificate) =>
    wanted.has(certifiedBits(certificate) ?? ""),
  );
}

/** The bits of the public key of a private key; null: KeySpec cannot compute it. */
export function keyBits({ info }: KeyBag, crypto: CryptoPort): string | null {
  try {
    return publicKeyBits(crypto.publicKeyOf(info.der));
  } catch (error) {
    if (error instanceof AppError && error.code === "KEY_UNSUPPORTED_ALGORITHM") return null;
    throw error;
  }
}

/** The bits of the public key in a certificate; null: the certificate is damaged, which the bundle will say. */
export function certifiedBits({ der }: CertificateBag): string | null {
  try {
    return certifiedKeyBits(der);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}
