import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import { pkcs12Errors } from "#shared/errors/definitions/pkcs12.ts";
import { type BerNode, damagedAt, fieldsOf, tags } from "../asn1/ber.ts";
import { readObjectIdentifier, readOctets, readSmallInteger } from "../asn1/ber-values.ts";
import { oids } from "../asn1/oids.ts";
import type { CipherInput } from "../crypto/port.ts";
import { algorithmText } from "./algorithm-text.ts";
import type { EncryptionScheme } from "./encryption-scheme.ts";
import { readKeyDerivation } from "./key-derivation.ts";

/** A block cipher of PBES2 with its IV. */
type Pbes2Cipher = Pick<CipherInput, "cipher" | "iv" | "rc2EffectiveBits"> & {
  readonly keyBytes: number;
  readonly name: string;
};

const aesKeyBytes: Readonly<Record<string, number>> = {
  [oids.aes128Cbc.oid]: 16,
  [oids.aes192Cbc.oid]: 24,
  [oids.aes256Cbc.oid]: 32,
};

/**
 * ```asn1
 * PBES2-params ::= SEQUENCE { keyDerivationFunc AlgorithmIdentifier, encryptionScheme AlgorithmIdentifier }   -- RFC 8018 appendix A.4
 * ```
 *
 * @throws AppError PFX_UNSUPPORTED_ALGORITHM, LIMIT_ITERATIONS, LIMIT_MEMORY, FORMAT_DAMAGED
 */
export function readPbes2(parameters: BerNode): EncryptionScheme {
  const fields = fieldsOf(parameters, "PBES2 parameters");
  const derivation = readKeyDerivation(fields.next(tags.sequence, "keyDerivationFunc"));
  const cipher = readCipher(fields.next(tags.sequence, "encryptionScheme"), derivation.keyLength);
  return {
    facts: {
      scheme: "PBES2",
      oid: oids.pbes2.oid,
      cipher: cipher.name,
      keyDerivation: derivation.name,
      iterations: derivation.iterations,
      saltBytes: derivation.saltBytes,
    },
    rounds: derivation.rounds,
    passwordForm: "utf8",
    decrypt: (crypto, password, data) =>
      crypto.decrypt({ ...cipher, key: derivation.derive(crypto, password.utf8, cipher.keyBytes), data }),
  };
}

/** Key sizes that AES has, in bytes. */
const aesSizes: readonly number[] = [16, 24, 32];

/** `keyLength`: what the key derivation was told to derive. */
function readCipher(algorithm: BerNode, keyLength: number | null): Pbes2Cipher {
  const fields = fieldsOf(algorithm, "encryptionScheme");
  const oid = readObjectIdentifier(fields.any("identifier"));
  const aesBytes = aesKeyBytes[oid];
  if (aesBytes !== undefined) {
    // NSS 3.29 wrote the identifier of AES-128 for a key of 32 bytes, and means the key (formats.md §2.4).
    const keyBytes = keyLength !== null && aesSizes.includes(keyLength) ? keyLength : aesBytes;
    return { cipher: "aes", iv: readIv(fields.any("IV"), 16), keyBytes, name: `AES-${keyBytes * 8}-CBC` };
  }
  switch (oid) {
    case oids.desEde3Cbc.oid:
      return { cipher: "3des", iv: readIv(fields.any("IV"), 8), keyBytes: 24, name: "3DES" };
    case oids.desCbc.oid:
      return { cipher: "des", iv: readIv(fields.any("IV"), 8), keyBytes: 8, name: "DES" };
    case oids.rc2Cbc.oid:
      return readRc2(fields.next(tags.sequence, "parameters"), keyLength);
    default:
      throw pkcs12Errors.encryptionUnsupported({ algorithm: algorithmText(oid) });
  }
}

function readIv(node: BerNode, length: number): Uint8Array {
  const iv = node.tag === tags.octetString ? readOctets(node) : undefined;
  if (iv?.length !== length) throw damagedAt(node.source, node.offset, damage.ivExpected({ bytes: length }));
  return iv;
}

/** RC2 version numbers that stand for effective key bits below 256 (RFC 8018 appendix B.2.3). */
const rc2Bits: Readonly<Record<number, number>> = { 160: 40, 120: 64, 58: 128 };
/** Effective bits where the parameters leave the version out (RFC 8018 appendix B.2.3). */
const rc2DefaultBits = 32;

/** `RC2-CBC-Parameter ::= SEQUENCE { rc2ParameterVersion INTEGER OPTIONAL, iv OCTET STRING (SIZE(8)) }` (RFC 8018 appendix B.2.3) */
function readRc2(parameters: BerNode, keyLength: number | null): Pbes2Cipher {
  const fields = fieldsOf(parameters, "RC2 parameters");
  const version = fields.optional(tags.integer);
  const number = version === undefined ? null : readSmallInteger(version);
  const bits =
    version === undefined ? rc2DefaultBits : number === null ? undefined : number >= 256 ? number : rc2Bits[number];
  if (bits === undefined || bits > 1024)
    throw pkcs12Errors.encryptionUnsupported({ algorithm: algorithmText(oids.rc2Cbc.oid) });
  const keyBytes = keyLength ?? Math.ceil(bits / 8);
  return { cipher: "rc2", iv: readIv(fields.any("IV"), 8), rc2EffectiveBits: bits, keyBytes, name: `RC2-${bits}` };
}
