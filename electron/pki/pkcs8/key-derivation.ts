import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import { keyErrors } from "#shared/errors/definitions/pkcs8.ts";
import { pkcs12Errors } from "#shared/errors/definitions/pkcs12.ts";
import { limits } from "#shared/limits.ts";
import { type BerNode, damagedAt, fieldsOf, tags } from "../asn1/ber.ts";
import { readObjectIdentifier, readOctets, readSmallInteger } from "../asn1/ber-values.ts";
import { oids } from "../asn1/oids.ts";
import type { CryptoPort, HashName } from "../crypto/port.ts";
import { algorithmText } from "./algorithm-text.ts";
import { hashText } from "./hash-text.ts";
import { readRounds } from "./rounds.ts";

/** A key derivation of RFC 8018 or RFC 7914 with its parameters. */
export type KeyDerivation = {
  /** "PBKDF2 HMAC-SHA-256", "scrypt (N = 16384, r = 8, p = 1)" */
  readonly name: string;
  /** Iteration count; null: it has none. */
  readonly iterations: number | null;
  /** What one derivation costs, in rounds of PBKDF2. */
  readonly rounds: number;
  readonly saltBytes: number;
  /** Bytes that the file says to derive; null: it leaves that to the cipher. */
  readonly keyLength: number | null;
  readonly derive: (crypto: CryptoPort, password: Uint8Array, length: number) => Uint8Array<ArrayBuffer>;
};

const hmacHashes: Readonly<Record<string, HashName>> = {
  [oids.hmacSha1.oid]: "sha1",
  [oids.hmacSha224.oid]: "sha224",
  [oids.hmacSha256.oid]: "sha256",
  [oids.hmacSha384.oid]: "sha384",
  [oids.hmacSha512.oid]: "sha512",
};

/** Most bytes that a file may ask to derive: an old BouncyCastle wrote 256, meaning bits (formats.md §2.2). */
const maximumKeyLength = 256;

/** The hash of an HMAC's AlgorithmIdentifier. @throws AppError PFX_UNSUPPORTED_ALGORITHM */
export function readHmacHash(algorithm: BerNode): HashName {
  const oid = readObjectIdentifier(fieldsOf(algorithm, "PBMAC1-params").any("identifier"));
  const hash = hmacHashes[oid];
  if (hash === undefined) throw pkcs12Errors.keyedDigestUnsupported({ algorithm: algorithmText(oid) });
  return hash;
}

/** A salt within the limit. */
export function readSalt(node: BerNode): Uint8Array {
  const salt = readOctets(node);
  if (salt.length > limits.saltBytes)
    throw damagedAt(node.source, node.offset, damage.saltLength({ bytes: salt.length }));
  return salt;
}

function readKeyLength(node: BerNode): number {
  const length = readSmallInteger(node);
  if (length !== null && length >= 1 && length <= maximumKeyLength) return length;
  throw damagedAt(node.source, node.offset, damage.keyLength);
}

/**
 * The key derivation of PBES2: PBKDF2 or scrypt.
 *
 * @param algorithm AlgorithmIdentifier of the key derivation function
 * @throws AppError PFX_UNSUPPORTED_ALGORITHM, LIMIT_ITERATIONS, LIMIT_MEMORY, FORMAT_DAMAGED
 */
export function readKeyDerivation(algorithm: BerNode): KeyDerivation {
  const identifier = fieldsOf(algorithm, "keyDerivationFunc");
  return readObjectIdentifier(identifier.any("identifier")) === oids.scrypt.oid
    ? readScrypt(identifier.next(tags.sequence, "parameters"))
    : readPbkdf2(algorithm);
}

/**
 * ```asn1
 * PBKDF2-params ::= SEQUENCE {                                  -- RFC 8018 appendix A.2
 *   salt CHOICE { specified OCTET STRING, otherSource AlgorithmIdentifier },
 *   iterationCount INTEGER (1..MAX),
 *   keyLength INTEGER (1..MAX) OPTIONAL,
 *   prf AlgorithmIdentifier DEFAULT algid-hmacWithSHA1 }
 * ```
 *
 * @param algorithm AlgorithmIdentifier of the key derivation function
 * @throws AppError PFX_UNSUPPORTED_ALGORITHM, LIMIT_ITERATIONS, FORMAT_DAMAGED
 */
export function readPbkdf2(algorithm: BerNode): KeyDerivation & { readonly iterations: number } {
  const identifier = fieldsOf(algorithm, "keyDerivationFunc");
  const oid = readObjectIdentifier(identifier.any("identifier"));
  if (oid !== oids.pbkdf2.oid) throw pkcs12Errors.keyDerivationUnsupported({ algorithm: algorithmText(oid) });
  const fields = fieldsOf(identifier.next(tags.sequence, "parameters"), "PBKDF2 parameters");
  const salt = readSalt(fields.next(tags.octetString, "salt"));
  const rounds = readRounds(fields.next(tags.integer, "iterationCount"));
  const length = fields.optional(tags.integer);
  const prf = fields.optional(tags.sequence);
  const hash = prf === undefined ? "sha1" : readHmacHash(prf);
  return {
    name: `PBKDF2 HMAC-${hashText(hash)}`,
    iterations: rounds,
    rounds,
    saltBytes: salt.length,
    keyLength: length === undefined ? null : readKeyLength(length),
    derive: (crypto, password, wanted) => crypto.pbkdf2(hash, password, salt, rounds, wanted),
  };
}

/**
 * ```asn1
 * scrypt-params ::= SEQUENCE {                                  -- RFC 7914 §7
 *   salt OCTET STRING,
 *   costParameter INTEGER (1..MAX), blockSize INTEGER (1..MAX), parallelizationParameter INTEGER (1..MAX),
 *   keyLength INTEGER (1..MAX) OPTIONAL }
 * ```
 *
 * @throws AppError LIMIT_MEMORY, FORMAT_DAMAGED
 */
function readScrypt(parameters: BerNode): KeyDerivation {
  const fields = fieldsOf(parameters, "scrypt-params");
  const salt = readSalt(fields.next(tags.octetString, "salt"));
  const [cost, blockSize, parallelization] = [
    readSmallInteger(fields.next(tags.integer, "cost")),
    readSmallInteger(fields.next(tags.integer, "blockSize")),
    readSmallInteger(fields.next(tags.integer, "parallelization")),
  ];
  const length = fields.optional(tags.integer);
  if (cost === null || blockSize === null || parallelization === null)
    throw keyErrors.farTooMuchMemory({ most: mostMebibytes });
  if (cost < 2 || !Number.isInteger(Math.log2(cost)) || blockSize < 1 || parallelization < 1) {
    throw damagedAt(parameters.source, parameters.offset, damage.scryptParameters);
  }
  const work = cost * blockSize * parallelization;
  const bytes = work * scryptUnit;
  if (bytes > limits.scryptBytes)
    throw keyErrors.tooMuchMemory({ mebibytes: Math.ceil(bytes / mebibyte), most: mostMebibytes });
  // Below the limit of memory only a block size of 1 could break N < 2^(128·r/8).
  if (cost >= 2 ** (16 * blockSize)) {
    throw damagedAt(parameters.source, parameters.offset, damage.scryptParameters);
  }
  return {
    name: `scrypt (N = ${cost}, r = ${blockSize}, p = ${parallelization})`,
    iterations: null,
    // Measured for N·r·p = 2^20: 0.28 s native, 0.39 s portable; as many rounds of PBKDF2 with SHA-256: 0.13 s and 0.58 s.
    rounds: work,
    saltBytes: salt.length,
    keyLength: length === undefined ? null : readKeyLength(length),
    derive: (crypto, password, wanted) => crypto.scrypt(password, salt, { cost, blockSize, parallelization }, wanted),
  };
}

/** Bytes that N, r and p are multiplied with (RFC 7914 §2). */
const scryptUnit = 128;
const mebibyte = 1024 * 1024;
const mostMebibytes = limits.scryptBytes / mebibyte;
