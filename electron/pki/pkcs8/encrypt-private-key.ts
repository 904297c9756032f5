import { octetString, sequence } from "../asn1/der.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { encryptPbes2 } from "./encrypt-pbes2.ts";

/** OWASP Password Storage Cheat Sheet (2023 on): 600 000 rounds for PBKDF2 with HMAC-SHA-256. */
const usualIterations = 600_000;
const saltBytes = 16;

/**
 * Encrypts a private key for keeping: PBES2, AES-256-CBC, PBKDF2 with HMAC-SHA-256, 600 000 rounds unless told otherwise.
 *
 * @param privateKeyInfo PKCS#8 PrivateKeyInfo, DER
 * @returns EncryptedPrivateKeyInfo (RFC 5208 §6), DER
 */
export function encryptPrivateKey(
  privateKeyInfo: Uint8Array,
  passphrase: string,
  crypto: CryptoPort,
  iterations: number = usualIterations,
): Uint8Array<ArrayBuffer> {
  const { algorithm, data } = encryptPbes2(privateKeyInfo, passphrase, { iterations, saltBytes }, crypto);
  return sequence(algorithm, octetString(data));
}
