import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import { keyFileErrors } from "#shared/errors/definitions/key-files.ts";
import { limits } from "#shared/limits.ts";
import { type BerSource, damagedAt } from "../asn1/ber.ts";
import { concatenate } from "../asn1/der.ts";
import { rc4 } from "../crypto/rc4.ts";
import type { EncryptionScheme } from "../pkcs8/encryption-scheme.ts";
import { isRsaPrivateKey } from "./read-key-blob.ts";

/** A PVK file taken apart. */
export type Pvk = {
  /** A PRIVATEKEYBLOB; all but its BLOBHEADER is encrypted where there is a scheme. */
  readonly blob: Uint8Array;
  /** null: the key is in clear. */
  readonly scheme: EncryptionScheme | null;
};

const pvkHeaderBytes = 24;
/** BLOBHEADER: never encrypted. */
const blobHeaderBytes = 8;
const keyBytes = 16;
/** What was left of the key in programs that the export rules of the 1990s bound: 40 bits. */
const weakKeyBytes = 5;

/**
 * PVK, in which makecert and pvk2pfx keep a private key. Microsoft never described it; this is as Stephen Henson found it (“PVK file
 * information”, drh-consultancy.co.uk/pvk.html) and as OpenSSL's pvkfmt.c reads and writes it:
 *
 * ```c
 * { DWORD magic = 0xB0B5F11E; DWORD reserved; DWORD keytype; DWORD encrypted; DWORD saltlen; DWORD keylen; } salt[] PRIVATEKEYBLOB
 * ```
 *
 * @throws AppError FORMAT_TRUNCATED, FORMAT_DAMAGED
 */
export function readPvk(data: Uint8Array, source: BerSource): Pvk {
  if (data.length < pvkHeaderBytes) throw keyFileErrors.cutOff({ part: source.name });
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const isEncrypted = view.getUint32(12, true) !== 0;
  const saltBytes = view.getUint32(16, true);
  const blobBytes = view.getUint32(20, true);
  if (saltBytes > limits.saltBytes) {
    throw damagedAt(source, source.base + 16, damage.saltLength({ bytes: saltBytes }));
  }
  const begin = pvkHeaderBytes + saltBytes;
  if (data.length < begin + blobBytes || blobBytes < blobHeaderBytes) throw keyFileErrors.cutOff({ part: source.name });
  const salt = data.subarray(pvkHeaderBytes, begin);
  return { blob: data.subarray(begin, begin + blobBytes), scheme: isEncrypted ? schemeOf(salt) : null };
}

/** RC4 with the beginning of SHA-1(salt, password); of a weak file only 40 bits of it are kept. The encrypted part has no padding. */
function schemeOf(salt: Uint8Array): EncryptionScheme {
  return {
    facts: {
      scheme: "other",
      oid: null,
      cipher: "RC4",
      keyDerivation: "PVK SHA-1",
      iterations: 1,
      saltBytes: salt.length,
    },
    rounds: 1,
    passwordForm: "utf8",
    decrypt: (crypto, { utf8 }, blob) => {
      const key = crypto.digest("sha1", concatenate([salt, utf8])).subarray(0, keyBytes);
      const header = blob.subarray(0, blobHeaderBytes);
      for (const each of [key, key.map((octet, index) => (index < weakKeyBytes ? octet : 0))]) {
        const opened = rc4(each, blob.subarray(blobHeaderBytes));
        if (isRsaPrivateKey(opened)) return concatenate([header, opened]);
      }
      throw new Error("The password is another one.");
    },
  };
}
