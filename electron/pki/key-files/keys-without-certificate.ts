import { AppError } from "#shared/errors/app-error.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { noAttributes } from "../pkcs12/bag-attributes.ts";
import { certifiedKeyBits } from "../pkcs12/public-key-bits.ts";
import type { ContentPart } from "../sniff/content-parts.ts";
import { keyBits } from "./certificates-for.ts";
import { createKeyOpener } from "./create-key-opener.ts";

/**
 * The private keys among the parts of a file that belong to none of its certificates. A key that stays locked or that cannot be read is
 * none: nothing is known of it.
 *
 * @param certificates DER; those of the same file
 * @param password null: none was given
 */
export function keysWithoutCertificate(
  parts: readonly ContentPart[],
  certificates: readonly Uint8Array[],
  password: string | null,
  crypto: CryptoPort,
): readonly ContentPart[] {
  if (certificates.length === 0) return [];
  const certified = new Set(certificates.map(certifiedKeyBits));
  const openKey = createKeyOpener(password, crypto);
  return parts.filter((part) => {
    if (part.problem !== null) return false;
    try {
      const key = openKey(part);
      const bits = key === null ? null : keyBits({ ...key, attributes: noAttributes }, crypto);
      return bits !== null && !certified.has(bits);
    } catch (error) {
      if (error instanceof AppError) return false;
      throw error;
    }
  });
}
