import { AppError } from "#shared/errors/app-error.ts";
import { keyErrors } from "#shared/errors/definitions/pkcs8.ts";
import { equalBytes } from "../asn1/der.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { computedEcPublicKey } from "../pkcs8/public-key-inside.ts";
import { certifiedKeyBits, publicKeyBits } from "./public-key-bits.ts";
import type { CertificateBag, KeyBag } from "./read-safe-contents.ts";

/** A key with what belongs to it. */
export type PairedKey = {
  readonly bag: KeyBag;
  /** SubjectPublicKeyInfo, computed from the private key; null where KeySpec cannot do that for its algorithm. */
  readonly publicKey: Uint8Array | null;
  readonly certificateIndexes: readonly number[];
};

/**
 * Finds the certificates of every key: by public key; by localKeyID only where the public key cannot be computed (formats.md §1.1: missing
 * and repeated localKeyIDs are real). Which of several is the key's, after a renewal that kept it, is decided in shared/chain.
 *
 * @param certificates only those that can be read
 */
export function pairKeys(
  keys: readonly KeyBag[],
  certificates: readonly CertificateBag[],
  crypto: CryptoPort,
): readonly PairedKey[] {
  const certified = certificates.map((certificate) => certifiedKeyBits(certificate.der));
  return keys.map((bag) => pairKey(bag, certificates, certified, crypto));
}

function pairKey(
  bag: KeyBag,
  certificates: readonly CertificateBag[],
  certified: readonly (string | null)[],
  crypto: CryptoPort,
): PairedKey {
  const { localKeyId } = bag.attributes;
  const publicKey = publicKeyOrNull(bag, crypto);
  if (publicKey === null) {
    const sameId = certificates.flatMap(({ attributes }, index) =>
      localKeyId !== null && attributes.localKeyId === localKeyId ? [index] : [],
    );
    return { bag, publicKey: null, certificateIndexes: sameId };
  }
  const bits = publicKeyBits(publicKey);
  return { bag, publicKey, certificateIndexes: certified.flatMap((other, index) => (other === bits ? [index] : [])) };
}

function publicKeyOrNull(bag: KeyBag, crypto: CryptoPort): Uint8Array | null {
  try {
    const publicKey = crypto.publicKeyOf(bag.info.der);
    checkAgainstNumber(bag, publicKey);
    return publicKey;
  } catch (error) {
    if (error instanceof AppError && error.code === "KEY_UNSUPPORTED_ALGORITHM") return null;
    throw error;
  }
}

/**
 * An elliptic curve key carries its public key beside its number; where nothing protects the file, damage to the number would go
 * unseen. On the NIST curves the public key is computed and compared; a compressed point has another length and is let through.
 *
 * @throws AppError KEY_DAMAGED
 */
function checkAgainstNumber({ info }: KeyBag, publicKey: Uint8Array): void {
  const computed = computedEcPublicKey(info.der);
  if (computed === null || computed.length !== publicKey.length || equalBytes(computed, publicKey)) return;
  throw keyErrors.halvesDiffer();
}
