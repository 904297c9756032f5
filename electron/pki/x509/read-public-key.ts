import type { PublicKeyFacts } from "#shared/facts/common.ts";
import { type BerNode, fieldsOf, itemsOf, readBer, tags } from "../asn1/ber.ts";
import { readBitString, readInteger, readObjectIdentifier } from "../asn1/ber-values.ts";
import { toHex } from "../asn1/hex.ts";
import { oidName, oids } from "../asn1/oids.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { hasRocaFingerprint } from "./has-roca-fingerprint.ts";
import { readAlgorithm } from "./read-algorithm.ts";

type KeyDetails = Pick<PublicKeyFacts, "algorithm" | "bits" | "curve" | "exponent" | "weakness">;

/** Shorter keys are weak without a fingerprint, and small numbers have it by chance. */
const fingerprintedBits = 512;

const algorithmNames: Readonly<Record<string, PublicKeyFacts["algorithm"]>> = {
  [oids.rsaEncryption.oid]: "RSA",
  [oids.rsaPss.oid]: "RSA-PSS",
  [oids.ecPublicKey.oid]: "EC",
  [oids.dsa.oid]: "DSA",
  [oids.ed25519.oid]: "Ed25519",
  [oids.ed448.oid]: "Ed448",
};

/** What a key algorithm is called. */
export function keyAlgorithmOf(oid: string): PublicKeyFacts["algorithm"] {
  return algorithmNames[oid] ?? "other";
}

/**
 * Reads a SubjectPublicKeyInfo. A key whose inside cannot be read is still named and fingerprinted, with `bits` null.
 *
 * SubjectPublicKeyInfo ::= SEQUENCE { algorithm AlgorithmIdentifier, subjectPublicKey BIT STRING }
 *
 * @throws AppError FORMAT_DAMAGED when it is no SubjectPublicKeyInfo at all
 */
export function readPublicKey(node: BerNode, crypto: CryptoPort): PublicKeyFacts {
  const fields = fieldsOf(node, "SubjectPublicKeyInfo");
  const { oid, parameters } = readAlgorithm(fields.next(tags.sequence, "AlgorithmIdentifier"), "AlgorithmIdentifier");
  const { bytes, unusedBits } = readBitString(fields.next(tags.bitString, "subjectPublicKey"));
  // No key of these kinds ends within an octet.
  const key = unusedBits === 0 ? bytes : new Uint8Array(0);
  return { ...detailsOrNothing(oid, parameters, key), oid, fingerprint: toHex(crypto.digest("sha256", node.raw)) };
}

function detailsOrNothing(oid: string, parameters: BerNode | null, key: Uint8Array): KeyDetails {
  const algorithm = keyAlgorithmOf(oid);
  const unknown: KeyDetails = { algorithm, bits: null, curve: null, exponent: null };
  try {
    return { ...unknown, ...readDetails(algorithm, parameters, key) };
  } catch {
    return unknown;
  }
}

function readDetails(
  algorithm: PublicKeyFacts["algorithm"],
  parameters: BerNode | null,
  key: Uint8Array,
): Partial<KeyDetails> {
  switch (algorithm) {
    case "RSA":
    case "RSA-PSS":
      return readRsa(key);
    case "EC":
      return parameters === null ? {} : withoutBits(readCurve(parameters), key);
    case "DSA":
      return parameters === null ? {} : { bits: bitLength(fieldsOf(parameters, "Dss-Parms").next(tags.integer, "p")) };
    case "Ed25519":
    case "Ed448":
      return { bits: key.length * 8 };
    default:
      return {};
  }
}

/** RSAPublicKey ::= SEQUENCE { modulus INTEGER, publicExponent INTEGER } (RFC 8017 appendix A.1.1) */
function readRsa(key: Uint8Array): Partial<KeyDetails> {
  const structure = readBer(key);
  const fields = fieldsOf(structure, "RSAPublicKey");
  const modulus = fields.next(tags.integer, "modulus");
  const exponent = readInteger(fields.next(tags.integer, "publicExponent"));
  // An even or negative number is no modulus, and nothing stands behind the key: nothing is known of such a key.
  const isModulus = (modulus.contents[0] ?? 0x80) < 0x80 && ((modulus.contents.at(-1) ?? 0) & 1) === 1;
  const isWhole = structure.raw.length === key.length && fields.rest().length === 0;
  if (!isModulus || !isWhole) return { bits: null, exponent: exponent.toString() };
  const bits = bitLength(modulus);
  const isWeak = bits >= fingerprintedBits && hasRocaFingerprint(readInteger(modulus));
  return { bits, exponent: exponent.toString(), ...(isWeak && { weakness: "roca" as const }) };
}

/**
 * ECParameters ::= CHOICE { namedCurve OBJECT IDENTIFIER, implicitCurve NULL, specifiedCurve SEQUENCE { version INTEGER,
 *   fieldID SEQUENCE { fieldType OBJECT IDENTIFIER, prime INTEGER }, … } } (RFC 3279 §2.3.5)
 */
function readCurve(parameters: BerNode): Partial<KeyDetails> {
  if (parameters.tag === tags.objectIdentifier) {
    const oid = readObjectIdentifier(parameters);
    const curve = oidName(oid);
    const bits = curve === oid ? undefined : /\d{3}/.exec(curve)?.[0];
    return { curve, bits: bits === undefined ? null : Number(bits) };
  }
  if (parameters.tag !== tags.sequence) return {};
  const [, field] = itemsOf(parameters);
  const prime = field === undefined ? undefined : itemsOf(field)[1];
  return { curve: "explicit parameters", bits: prime === undefined ? null : bitLength(prime) };
}

/** A point is the octet 04 with both coordinates, or 02 or 03 with one (SEC 1 §2.3.3); of another one nothing is known. */
function withoutBits(curve: Partial<KeyDetails>, point: Uint8Array): Partial<KeyDetails> {
  const octets = Math.ceil((curve.bits ?? 0) / 8);
  const coordinates = point[0] === 4 ? 2 : 1;
  const isPoint = [2, 3, 4].includes(point[0] ?? 0) && point.length === 1 + coordinates * octets;
  return isPoint ? curve : { ...curve, bits: null };
}

function bitLength(integer: BerNode): number {
  return readInteger(integer).toString(2).length;
}
