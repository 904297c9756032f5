import { type BerNode, fieldsOf, tags } from "../asn1/ber.ts";
import { concatenate } from "../asn1/der.ts";
import { oids } from "../asn1/oids.ts";
import type { CipherInput, CryptoPort, HashName } from "../crypto/port.ts";
import type { EncryptionScheme } from "./encryption-scheme.ts";
import { hashText } from "./hash-text.ts";
import { readSalt } from "./key-derivation.ts";
import { readRounds } from "./rounds.ts";

type Pbes1Cipher = Pick<CipherInput, "cipher" | "rc2EffectiveBits"> & {
  readonly hash: HashName;
  readonly name: string;
};

const ciphers: Readonly<Record<string, Pbes1Cipher>> = {
  [oids.pbeMd5Des.oid]: { hash: "md5", cipher: "des", name: "DES" },
  [oids.pbeSha1Des.oid]: { hash: "sha1", cipher: "des", name: "DES" },
  [oids.pbeMd5Rc2.oid]: { hash: "md5", cipher: "rc2", rc2EffectiveBits: 64, name: "RC2-64" },
  [oids.pbeSha1Rc2.oid]: { hash: "sha1", cipher: "rc2", rc2EffectiveBits: 64, name: "RC2-64" },
};

/** PBKDF1 (RFC 8018 §5.1): the hash applied again and again; 16 bytes are key and IV of 8 each. */
function pbkdf1(
  crypto: CryptoPort,
  hash: HashName,
  password: Uint8Array,
  salt: Uint8Array,
  rounds: number,
): Uint8Array {
  let derived = crypto.digest(hash, concatenate([password, salt]));
  for (let round = 1; round < rounds; round++) derived = crypto.digest(hash, derived);
  return derived;
}

/**
 * PBES1; null where `oid` is none that KeySpec can decrypt.
 *
 * ```asn1
 * PBEParameter ::= SEQUENCE { salt OCTET STRING (SIZE(8)), iterationCount INTEGER }   -- RFC 8018 appendix A.3
 * ```
 *
 * @throws AppError LIMIT_ITERATIONS, FORMAT_DAMAGED
 */
export function readPbes1(oid: string, parameters: BerNode): EncryptionScheme | null {
  const cipher = ciphers[oid];
  if (cipher === undefined) return null;
  const fields = fieldsOf(parameters, "PBES1 parameters");
  const salt = readSalt(fields.next(tags.octetString, "salt"));
  const rounds = readRounds(fields.next(tags.integer, "iterationCount"));
  return {
    facts: {
      scheme: "PBES1",
      oid,
      cipher: cipher.name,
      keyDerivation: `PBKDF1 ${hashText(cipher.hash)}`,
      iterations: rounds,
      saltBytes: salt.length,
    },
    rounds,
    passwordForm: "utf8",
    decrypt: (crypto, password, data) => {
      const derived = pbkdf1(crypto, cipher.hash, password.utf8, salt, rounds);
      return crypto.decrypt({ ...cipher, key: derived.subarray(0, 8), iv: derived.subarray(8, 16), data });
    },
  };
}
