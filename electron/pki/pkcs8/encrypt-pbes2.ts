import { algorithmIdentifier, integer, nullValue, octetString, sequence } from "../asn1/der.ts";
import { oids } from "../asn1/oids.ts";
import type { CryptoPort } from "../crypto/port.ts";

export type EncryptionParameters = { readonly iterations: number; readonly saltBytes: number };
export type Encrypted = { readonly algorithm: Uint8Array<ArrayBuffer>; readonly data: Uint8Array<ArrayBuffer> };

const keyBytes = 32;
const ivBytes = 16;

/**
 * Encrypts with PBES2: AES-256-CBC under a key from PBKDF2 with HMAC-SHA-256. The key length is left out, as Windows does (formats.md §2.1).
 *
 * @returns AlgorithmIdentifier with fresh salt and IV, and the encrypted bytes
 */
export function encryptPbes2(
  data: Uint8Array,
  password: string,
  parameters: EncryptionParameters,
  crypto: CryptoPort,
): Encrypted {
  const salt = crypto.randomBytes(parameters.saltBytes);
  const iv = crypto.randomBytes(ivBytes);
  const key = crypto.pbkdf2("sha256", new TextEncoder().encode(password), salt, parameters.iterations, keyBytes);
  const derivation = algorithmIdentifier(
    oids.pbkdf2.oid,
    sequence(octetString(salt), integer(parameters.iterations), algorithmIdentifier(oids.hmacSha256.oid, nullValue())),
  );
  const cipher = algorithmIdentifier(oids.aes256Cbc.oid, octetString(iv));
  return {
    algorithm: algorithmIdentifier(oids.pbes2.oid, sequence(derivation, cipher)),
    data: crypto.encrypt({ cipher: "aes", key, iv, data }),
  };
}
