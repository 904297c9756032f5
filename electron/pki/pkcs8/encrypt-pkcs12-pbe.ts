import { algorithmIdentifier, integer, octetString, sequence, utf16BigEndian } from "../asn1/der.ts";
import { oids } from "../asn1/oids.ts";
import type { CryptoPort } from "../crypto/port.ts";
import type { Encrypted, EncryptionParameters } from "./encrypt-pbes2.ts";

const keyBytes = 24;
const ivBytes = 8;

/**
 * Encrypts with pbeWithSHAAnd3-KeyTripleDES-CBC (RFC 7292 appendix C): what every Windows reads and still writes by default (formats.md §2.1).
 *
 * @returns AlgorithmIdentifier with a fresh salt, and the encrypted bytes
 */
export function encryptPkcs12Pbe(
  data: Uint8Array,
  password: string,
  parameters: EncryptionParameters,
  crypto: CryptoPort,
): Encrypted {
  const { iterations, saltBytes } = parameters;
  const salt = crypto.randomBytes(saltBytes);
  const bmp = utf16BigEndian(`${password}\0`);
  const key = crypto.pkcs12Kdf("sha1", bmp, salt, 1, iterations, keyBytes);
  const iv = crypto.pkcs12Kdf("sha1", bmp, salt, 2, iterations, ivBytes);
  return {
    algorithm: algorithmIdentifier(oids.pbeSha1TripleDes3.oid, sequence(octetString(salt), integer(iterations))),
    data: crypto.encrypt({ cipher: "3des", key, iv, data }),
  };
}
