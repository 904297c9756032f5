import { limits } from "#shared/limits.ts";
import { type BerNode, damagedAt, fieldsOf, tags } from "../asn1/ber.ts";
import { readObjectIdentifier, readOctets, readSmallInteger } from "../asn1/ber-values.ts";
import { oids } from "../asn1/oids.ts";
import type { CryptoPort, HashName } from "../crypto/port.ts";
import { hashText } from "./hash-text.ts";
import { readRounds } from "./rounds.ts";
import { unsupportedAlgorithm } from "./unsupported-algorithm.ts";

/** PBKDF2 with its parameters. */
export type KeyDerivation = {
  /** "PBKDF2 HMAC-SHA-256" */
  readonly name: string;
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
  const oid = readObjectIdentifier(fieldsOf(algorithm, "the keyed digest").any("identifier"));
  const hash = hmacHashes[oid];
  if (hash === undefined) throw unsupportedAlgorithm("The keyed digest", oid);
  return hash;
}

/** A salt within the limit. */
export function readSalt(node: BerNode): Uint8Array {
  const salt = readOctets(node);
  if (salt.length > limits.saltBytes) throw damagedAt(node.source, node.offset, `a salt of ${salt.length} bytes`);
  return salt;
}

function readKeyLength(node: BerNode): number {
  const length = readSmallInteger(node);
  if (length !== null && length >= 1 && length <= maximumKeyLength) return length;
  throw damagedAt(node.source, node.offset, "a key length that no algorithm has");
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
export function readKeyDerivation(algorithm: BerNode): KeyDerivation {
  const identifier = fieldsOf(algorithm, "the key derivation");
  const oid = readObjectIdentifier(identifier.any("identifier"));
  if (oid !== oids.pbkdf2.oid) throw unsupportedAlgorithm("The key derivation", oid);
  const fields = fieldsOf(identifier.next(tags.sequence, "parameters"), "PBKDF2 parameters");
  const salt = readSalt(fields.next(tags.octetString, "salt"));
  const rounds = readRounds(fields.next(tags.integer, "iteration count"));
  const length = fields.optional(tags.integer);
  const prf = fields.optional(tags.sequence);
  const hash = prf === undefined ? "sha1" : readHmacHash(prf);
  return {
    name: `PBKDF2 HMAC-${hashText(hash)}`,
    rounds,
    saltBytes: salt.length,
    keyLength: length === undefined ? null : readKeyLength(length),
    derive: (crypto, password, wanted) => crypto.pbkdf2(hash, password, salt, rounds, wanted),
  };
}
