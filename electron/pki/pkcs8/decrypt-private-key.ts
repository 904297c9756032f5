import { AppError } from "#shared/errors/app-error.ts";
import { sources } from "#shared/errors/definitions/asn1-sources.ts";
import { keyErrors } from "#shared/errors/definitions/pkcs8.ts";
import type { EncryptionFacts } from "#shared/facts/bundle-facts.ts";
import { fieldsOf, readBer, tags } from "../asn1/ber.ts";
import { readOctets } from "../asn1/ber-values.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { createKeyDecrypter } from "./create-key-decrypter.ts";
import type { Decrypter } from "./decrypter.ts";
import { type PrivateKeyInfo, readPrivateKeyInfo } from "./private-key-info.ts";
import { readEncryptionScheme } from "./read-encryption-scheme.ts";
import { createRoundBudget } from "./rounds.ts";

/**
 * Opens an encrypted private key.
 *
 * ```asn1
 * EncryptedPrivateKeyInfo ::= SEQUENCE { encryptionAlgorithm AlgorithmIdentifier, encryptedData OCTET STRING }   -- RFC 5208 §6
 * ```
 *
 * @param encrypted EncryptedPrivateKeyInfo, DER or BER
 * @returns PKCS#8 PrivateKeyInfo, DER
 * @throws AppError KEY_WRONG_PASSPHRASE, KEY_UNSUPPORTED_ALGORITHM, LIMIT_ITERATIONS, FORMAT_TRUNCATED, FORMAT_DAMAGED
 */
export function decryptPrivateKey(encrypted: Uint8Array, passphrase: string, crypto: CryptoPort): Uint8Array {
  return openPrivateKey(encrypted, createKeyDecrypter(passphrase, crypto, createRoundBudget())).info.der;
}

/** The same, with how it was encrypted. */
export function openPrivateKey(
  encrypted: Uint8Array,
  decrypter: Decrypter,
): { readonly info: PrivateKeyInfo; readonly encryption: EncryptionFacts } {
  const fields = fieldsOf(readBer(encrypted, { name: sources.encryptedKey, base: 0 }), "EncryptedPrivateKeyInfo");
  const scheme = asKeyError(() => readEncryptionScheme(fields.next(tags.sequence, "algorithm")));
  const data = readOctets(fields.next(tags.octetString, "data"));
  const info = decrypter(scheme, data, (decrypted) =>
    readPrivateKeyInfo(decrypted, { name: sources.decryptedKey, base: 0 }),
  );
  return { info, encryption: scheme.facts };
}

/** The readers of encryption schemes speak of a PFX; here the same cause concerns a key. */
function asKeyError<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof AppError && error.code === "PFX_UNSUPPORTED_ALGORITHM")) throw error;
    throw keyErrors.encryptionUnsupported({ reason: error.said }, error);
  }
}
