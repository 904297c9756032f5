import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import { keyErrors } from "#shared/errors/definitions/pkcs8.ts";
import { limits } from "#shared/limits.ts";
import { type BerNode, type BerSource, contextTag, damagedAt, fieldsOf, itemsOf, readBer, tags } from "../asn1/ber.ts";
import { readInteger, readObjectIdentifier, readOctets, toDer } from "../asn1/ber-values.ts";
import { algorithmIdentifier, integer, nullValue, octetString, sequence } from "../asn1/der.ts";
import { oids } from "../asn1/oids.ts";
import { rsaNumbersAgree } from "./rsa-numbers-agree.ts";

/** A PrivateKeyInfo taken apart. Secret. */
export type PrivateKeyInfo = {
  /** The same in DER. */
  readonly der: Uint8Array;
  /** Of the key's algorithm. */
  readonly oid: string;
  /** First content octet of the key usage attribute behind its unused-bits octet (formats.md §1.3); null: absent. */
  readonly keyUsage: number | null;
  /** The same in DER with version 0 and without attributes. */
  readonly withoutAttributes: Uint8Array;
};

/**
 * ```asn1
 * PrivateKeyInfo ::= SEQUENCE {                       -- RFC 5208 §5; OneAsymmetricKey of RFC 5958 §2 adds publicKey [1]
 *   version INTEGER,
 *   privateKeyAlgorithm AlgorithmIdentifier,
 *   privateKey OCTET STRING,
 *   attributes [0] IMPLICIT SET OF Attribute OPTIONAL }
 * ```
 *
 * @throws AppError FORMAT_DAMAGED where it is none, KEY_DAMAGED where its RSA numbers do not belong together,
 *   KEY_UNSUPPORTED_ALGORITHM for another version, more than two primes, or an RSA modulus above the limit
 */
export function readPrivateKeyInfo(data: Uint8Array, source: BerSource): PrivateKeyInfo {
  const node = readBer(data, source);
  const fields = fieldsOf(node, "PrivateKeyInfo");
  const version = fields.next(tags.integer, "version");
  const algorithm = fields.next(tags.sequence, "algorithm");
  const key = fields.next(tags.octetString, "key");
  const attributes = fields.optional(contextTag(0));
  const algorithmFields = fieldsOf(algorithm, "AlgorithmIdentifier");
  const oid = readObjectIdentifier(algorithmFields.any("identifier"));
  // What has the shape of a key is one, whatever is odd inside: only the shape tells whether a password was right.
  const number = readInteger(version);
  if (!knownVersions.includes(number)) throw keyErrors.unknownVersion({ version: String(number) });
  const rsa = oid === oids.rsaEncryption.oid;
  if (rsa && algorithmFields.rest().some(({ tag }) => tag !== tags.null)) {
    throw damagedAt(source, algorithm.offset, damage.parametersOfRsa);
  }
  if (oid === oids.ecPublicKey.oid && !curveTags.some((tag) => algorithmFields.optional(tag) !== undefined)) {
    throw damagedAt(source, algorithm.offset, damage.curveMissing);
  }
  return {
    der: toDer(node),
    oid,
    keyUsage: attributes === undefined ? null : readKeyUsage(attributes),
    withoutAttributes: rsa
      ? sequence(integer(0), algorithmIdentifier(oid, nullValue()), octetString(readRsaKey(key)))
      : sequence(integer(0), toDer(algorithm), octetString(readOctets(key))),
  };
}

/** A named curve, or its parameters written out (RFC 3279 §2.3.5). */
const curveTags = [tags.objectIdentifier, tags.sequence];

const knownVersions: readonly bigint[] = [0n, 1n];

/**
 * The RSA key in DER, once its numbers are known to belong together.
 *
 * ```asn1
 * RSAPrivateKey ::= SEQUENCE {                        -- RFC 8017 appendix A.1.2; version 1 has more than two primes
 *   version INTEGER (0), modulus INTEGER, publicExponent INTEGER, privateExponent INTEGER,
 *   prime1 INTEGER, prime2 INTEGER, exponent1 INTEGER, exponent2 INTEGER, coefficient INTEGER }
 * ```
 */
function readRsaKey(key: BerNode): Uint8Array {
  const inner = readBer(readOctets(key), { name: key.source.name, base: key.contentOffset });
  const [version, ...numbers] = fieldsOf(inner, "RSAPrivateKey").rest().slice(0, 9).map(readInteger);
  const [modulus] = numbers;
  if (modulus !== undefined && modulus >> BigInt(limits.rsaModulusBits) !== 0n) {
    throw keyErrors.rsaTooLong({ most: limits.rsaModulusBits });
  }
  if (version === 1n) throw keyErrors.severalPrimes();
  if (version !== 0n) throw keyErrors.unknownVersion({ version: String(version) });
  if (!rsaNumbersAgree(numbers)) throw keyErrors.numbersDiffer();
  return sequence(integer(0), ...numbers.map(integer));
}

/** The value of attribute 2.5.29.15; a value that is no BIT STRING of at least one octet counts as absent. */
function readKeyUsage(attributes: BerNode): number | null {
  for (const attribute of itemsOf(attributes)) {
    const fields = fieldsOf(attribute, "Attribute");
    if (readObjectIdentifier(fields.any("type")) !== oids.keyUsage.oid) continue;
    const [value] = itemsOf(fields.next(tags.set, "values"));
    return value?.tag === tags.bitString ? (value.contents[1] ?? null) : null;
  }
  return null;
}
