import { pemErrors } from "#shared/errors/definitions/pem.ts";
import type { Message } from "#shared/text/message.ts";
import { concatenate } from "../asn1/der.ts";
import { fromHex } from "../asn1/hex.ts";
import type { CipherInput, CryptoPort } from "../crypto/port.ts";
import type { EncryptionScheme } from "../pkcs8/encryption-scheme.ts";

type PemCipher = Pick<CipherInput, "cipher"> & {
  readonly name: string;
  readonly keyBytes: number;
  readonly ivBytes: number;
};

const ciphers: Readonly<Record<string, PemCipher>> = {
  "DES-CBC": { cipher: "des", name: "DES", keyBytes: 8, ivBytes: 8 },
  "DES-EDE3-CBC": { cipher: "3des", name: "3DES", keyBytes: 24, ivBytes: 8 },
  "AES-128-CBC": { cipher: "aes", name: "AES-128-CBC", keyBytes: 16, ivBytes: 16 },
  "AES-192-CBC": { cipher: "aes", name: "AES-192-CBC", keyBytes: 24, ivBytes: 16 },
  "AES-256-CBC": { cipher: "aes", name: "AES-256-CBC", keyBytes: 32, ivBytes: 16 },
};

/** The salt is the beginning of the IV (PKCS5_SALT_LEN of OpenSSL). */
const saltBytes = 8;

/**
 * OpenSSL's own encryption of private keys, from before PKCS#8: `Proc-Type: 4,ENCRYPTED` and `DEK-Info: <cipher>,<IV in hex>` (RFC 1421
 * §4.6.1), with a key from one round of MD5 (EVP_BytesToKey). Still what many appliances and old scripts write.
 *
 * @param dekInfo value of the `DEK-Info` header
 * @param part its name, for messages
 * @throws AppError KEY_UNSUPPORTED_ALGORITHM, FORMAT_DAMAGED
 */
export function readPemEncryption(dekInfo: string, part: Message): EncryptionScheme {
  const [algorithm = "", hex = ""] = dekInfo.split(",").map((part) => part.trim());
  const cipher = ciphers[algorithm.toUpperCase()];
  if (cipher === undefined) {
    throw pemErrors.cipherUnsupported({ part, cipher: algorithm });
  }
  if (!/^[0-9a-f]*$/iu.test(hex) || hex.length !== cipher.ivBytes * 2) {
    throw pemErrors.noVector({ part });
  }
  const iv = fromHex(hex);
  return {
    facts: {
      scheme: "other",
      oid: null,
      cipher: cipher.name,
      keyDerivation: "EVP_BytesToKey MD5",
      iterations: 1,
      saltBytes,
    },
    rounds: 1,
    passwordForm: "utf8",
    decrypt: (crypto, { utf8 }, data) => {
      const key = bytesToKey(utf8, iv.subarray(0, saltBytes), cipher.keyBytes, crypto);
      return crypto.decrypt({ cipher: cipher.cipher, key, iv, data });
    },
  };
}

/** EVP_BytesToKey with MD5 and one round: D1 = MD5(passphrase, salt), D2 = MD5(D1, passphrase, salt), … */
function bytesToKey(passphrase: Uint8Array, salt: Uint8Array, length: number, crypto: CryptoPort): Uint8Array {
  let block = new Uint8Array();
  let key = block;
  while (key.length < length) {
    block = crypto.digest("md5", concatenate([block, passphrase, salt]));
    key = concatenate([key, block]);
  }
  return key.subarray(0, length);
}
