import { type BerNode, fieldsOf, tags } from "../asn1/ber.ts";
import { concatenate } from "../asn1/der.ts";
import { oids } from "../asn1/oids.ts";
import type { CipherInput } from "../crypto/port.ts";
import { rc4 } from "../crypto/rc4.ts";
import type { EncryptionScheme } from "./encryption-scheme.ts";
import { readSalt } from "./key-derivation.ts";
import { readRounds } from "./rounds.ts";

/** Cipher of one PKCS#12 PBE. Every one but RC4 has 8-byte blocks. */
type PbeCipher = Pick<CipherInput, "rc2EffectiveBits"> & {
  readonly cipher: CipherInput["cipher"] | "rc4";
  readonly keyBytes: number;
  readonly name: string;
};

const ciphers: Readonly<Record<string, PbeCipher>> = {
  [oids.pbeSha1Rc4128.oid]: { cipher: "rc4", keyBytes: 16, name: "RC4-128" },
  [oids.pbeSha1Rc440.oid]: { cipher: "rc4", keyBytes: 5, name: "RC4-40" },
  [oids.pbeSha1TripleDes3.oid]: { cipher: "3des", keyBytes: 24, name: "3DES" },
  [oids.pbeSha1TripleDes2.oid]: { cipher: "3des", keyBytes: 16, name: "3DES (2 keys)" },
  [oids.pbeSha1Rc2128.oid]: { cipher: "rc2", keyBytes: 16, rc2EffectiveBits: 128, name: "RC2-128" },
  [oids.pbeSha1Rc240.oid]: { cipher: "rc2", keyBytes: 5, rc2EffectiveBits: 40, name: "RC2-40" },
};

const ivBytes = 8;

/** The third key of 3DES is the first again where there are two (RFC 8018 appendix B.2.2). */
function cipherKey(cipher: PbeCipher, key: Uint8Array): Uint8Array {
  return cipher.cipher === "3des" && key.length === 16 ? concatenate([key, key.subarray(0, 8)]) : key;
}

/**
 * The encryption schemes of PKCS#12 itself; null where `oid` is none that KeySpec can decrypt.
 *
 * ```asn1
 * pkcs-12PbeParams ::= SEQUENCE { salt OCTET STRING, iterations INTEGER }   -- RFC 7292 appendix C
 * ```
 *
 * @throws AppError LIMIT_ITERATIONS, FORMAT_DAMAGED
 */
export function readPkcs12Pbe(oid: string, parameters: BerNode): EncryptionScheme | null {
  const cipher = ciphers[oid];
  if (cipher === undefined) return null;
  const fields = fieldsOf(parameters, "PKCS#12 PBE parameters");
  const salt = readSalt(fields.next(tags.octetString, "salt"));
  const rounds = readRounds(fields.next(tags.integer, "iterations"));
  return {
    facts: {
      scheme: "PKCS12-PBE",
      oid,
      cipher: cipher.name,
      keyDerivation: "PKCS12-KDF SHA-1",
      iterations: rounds,
      saltBytes: salt.length,
    },
    rounds: cipher.cipher === "rc4" ? rounds : rounds * 2,
    passwordForm: "bmp",
    decrypt: (crypto, password, data) => {
      const key = crypto.pkcs12Kdf("sha1", password.bmp, salt, 1, rounds, cipher.keyBytes);
      if (cipher.cipher === "rc4") return rc4(key, data);
      const iv = crypto.pkcs12Kdf("sha1", password.bmp, salt, 2, rounds, ivBytes);
      return crypto.decrypt({ ...cipher, cipher: cipher.cipher, key: cipherKey(cipher, key), iv, data });
    },
  };
}
