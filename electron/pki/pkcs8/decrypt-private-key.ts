import { AppError } from "#shared/errors/app-error.ts";
import type { EncryptionFacts } from "#shared/facts/bundle-facts.ts";
import { fieldsOf, readBer, tags } from "../asn1/ber.ts";
import { readOctets } from "../asn1/ber-values.ts";
import { utf16BigEndian } from "../asn1/der.ts";
import type { CryptoPort } from "../crypto/port.ts";
import type { EncryptionScheme } from "./encryption-scheme.ts";
import { type PrivateKeyInfo, readPrivateKeyInfo } from "./private-key-info.ts";
import { readEncryptionScheme } from "./read-encryption-scheme.ts";
import { createRoundBudget, type RoundBudget } from "./rounds.ts";
import { wrongPassphrase } from "./wrong-passphrase.ts";

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
  return openPrivateKey(encrypted, passphrase, crypto, createRoundBudget()).info.der;
}

/** The same, with how it was encrypted. `budget` pays for the rounds before they are spent. */
export function openPrivateKey(
  encrypted: Uint8Array,
  passphrase: string,
  crypto: CryptoPort,
  budget: RoundBudget,
): { readonly info: PrivateKeyInfo; readonly encryption: EncryptionFacts } {
  const fields = fieldsOf(readBer(encrypted, { name: "the encrypted key", base: 0 }), "the encrypted key");
  const scheme = asKeyError(() => readEncryptionScheme(fields.next(tags.sequence, "algorithm")));
  const data = readOctets(fields.next(tags.octetString, "data"));
  budget.spend(scheme.rounds);
  const decrypted = decryptOrNull(scheme, crypto, passphrase, data);
  if (decrypted === null) throw wrongPassphrase();
  try {
    return { info: readPrivateKeyInfo(decrypted, { name: "the decrypted key", base: 0 }), encryption: scheme.facts };
  } catch (cause) {
    // One wrong passphrase in 256 leaves a padding that fits by chance.
    if (cause instanceof AppError && cause.code.startsWith("FORMAT_")) throw wrongPassphrase(cause);
    throw cause;
  }
}

/** null: the padding does not fit. */
function decryptOrNull(
  scheme: EncryptionScheme,
  crypto: CryptoPort,
  passphrase: string,
  data: Uint8Array,
): Uint8Array | null {
  const password = { bmp: utf16BigEndian(`${passphrase}\0`), utf8: new TextEncoder().encode(passphrase) };
  try {
    return scheme.decrypt(crypto, password, data);
  } catch (error) {
    if (error instanceof AppError) throw error;
    return null;
  }
}

/** The readers of encryption schemes speak of a PFX; here the same cause concerns a key. */
function asKeyError<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof AppError && error.code === "PFX_UNSUPPORTED_ALGORITHM")) throw error;
    throw new AppError("KEY_UNSUPPORTED_ALGORITHM", error.message, {
      hint: "Encrypt the key again with PBES2 and AES-256.",
      cause: error,
    });
  }
}
