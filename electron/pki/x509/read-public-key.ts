import type { PublicKeyFacts } from "#shared/facts/common.ts";
import { type BerNode, fieldsOf, itemsOf, readBer, tags } from "../asn1/ber.ts";
import { readBitString, readInteger, readObjectIdentifier } from "../asn1/ber-values.ts";
import { toHex } from "../asn1/hex.ts";
import { oidName, oids } from "../asn1/oids.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { readAlgorithm } from "./read-algorithm.ts";

type KeyDetails = Pick<PublicKeyFacts, "algorithm" | "bits" | "curve" | "exponent">;

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
  const fields = fieldsOf(node, "the public key");
  const { oid, parameters } = readAlgorithm(fields.next(tags.sequence, "the algorithm"), "the key algorithm");
  const { bytes } = readBitString(fields.next(tags.bitString, "the key"));
  return { ...detailsOrNothing(oid, parameters, bytes), oid, fingerprint: toHex(crypto.digest("sha256", node.raw)) };
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
      return parameters === null ? {} : readCurve(parameters);
    case "DSA":
      return parameters === null
        ? {}
        : { bits: bitLength(fieldsOf(parameters, "the DSA parameters").next(tags.integer, "p")) };
    case "Ed25519":
    case "Ed448":
      return { bits: key.length * 8 };
    default:
      return {};
  }
}

/** RSAPublicKey ::= SEQUENCE { modulus INTEGER, publicExponent INTEGER } (RFC 8017 appendix A.1.1) */
function readRsa(key: Uint8Array): Partial<KeyDetails> {
  const fields = fieldsOf(readBer(key), "the RSA key");
  const modulus = fields.next(tags.integer, "the modulus");
  // An even or negative number is no modulus: nothing is known of such a key.
  const isModulus = (modulus.contents[0] ?? 0x80) < 0x80 && ((modulus.contents.at(-1) ?? 0) & 1) === 1;
  return {
    bits: isModulus ? bitLength(modulus) : null,
    exponent: readInteger(fields.next(tags.integer, "the exponent")).toString(),
  };
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

function bitLength(integer: BerNode): number {
  return readInteger(integer).toString(2).length;
}
