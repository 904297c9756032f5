import { sources } from "#shared/errors/definitions/asn1-sources.ts";
import { type BerNode, contextTag, fieldsOf, itemsOf, readBer, tags } from "../asn1/ber.ts";
import { readBitString, readInteger, readObjectIdentifier, readOctets, toDer } from "../asn1/ber-values.ts";
import { algorithmIdentifier, bitString, integer, nullValue, sequence } from "../asn1/der.ts";
import { oids } from "../asn1/oids.ts";
import { ecPublicPoint } from "../crypto/ec-public-point.ts";

const source = { name: sources.privateKey, base: 0 };

/**
 * The public key that a private key carries inside, without any arithmetic; null where its format carries none.
 *
 * ```asn1
 * PrivateKeyInfo ::= SEQUENCE { version INTEGER, privateKeyAlgorithm AlgorithmIdentifier, privateKey OCTET STRING, … }  -- RFC 5208 §5
 * RSAPrivateKey ::= SEQUENCE { version INTEGER, modulus INTEGER, publicExponent INTEGER, … }                            -- RFC 8017 A.1.2
 * ECPrivateKey ::= SEQUENCE { version INTEGER, privateKey OCTET STRING, parameters [0] …, publicKey [1] BIT STRING OPTIONAL } -- RFC 5915 §3
 * ```
 *
 * @param privateKey PKCS#8 PrivateKeyInfo
 * @returns SubjectPublicKeyInfo, DER
 * @throws AppError FORMAT_DAMAGED
 */
export function publicKeyInside(privateKey: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const fields = fieldsOf(readBer(privateKey, source), "PrivateKeyInfo");
  fields.next(tags.integer, "version");
  const algorithm = fields.next(tags.sequence, "algorithm");
  const inner = readOctets(fields.next(tags.octetString, "key"));
  const oid = readObjectIdentifier(fieldsOf(algorithm, "AlgorithmIdentifier").any("identifier"));
  switch (oid) {
    case oids.rsaEncryption.oid:
      return rsaPublicKey(algorithmIdentifier(oid, nullValue()), inner);
    case oids.rsaPss.oid:
      return rsaPublicKey(toDer(algorithm), inner);
    case oids.ecPublicKey.oid:
      return ecPublicKey(algorithm, inner);
    default:
      return null;
  }
}

/** RSAPublicKey ::= SEQUENCE { modulus INTEGER, publicExponent INTEGER } */
function rsaPublicKey(algorithm: Uint8Array, key: Uint8Array): Uint8Array<ArrayBuffer> {
  const fields = fieldsOf(readBer(key, source), "RSAPrivateKey");
  fields.next(tags.integer, "version");
  const modulus = readInteger(fields.next(tags.integer, "modulus"));
  const exponent = readInteger(fields.next(tags.integer, "publicExponent"));
  return sequence(algorithm, bitString(sequence(integer(modulus), integer(exponent))));
}

function ecPublicKey(algorithm: BerNode, key: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const fields = fieldsOf(readBer(key, source), "ECPrivateKey");
  fields.next(tags.integer, "version");
  fields.next(tags.octetString, "privateKey");
  fields.optional(contextTag(0));
  const point = fields.optional(contextTag(1));
  if (point === undefined) return null;
  const { bytes } = readBitString(fieldsOf(point, "SubjectPublicKeyInfo", contextTag(1)).next(tags.bitString, "point"));
  return sequence(toDer(algorithm), bitString(bytes));
}

/**
 * The public key of an elliptic curve key on a NIST curve, computed from its private number; null for any other key.
 *
 * @param privateKey PKCS#8 PrivateKeyInfo
 * @returns SubjectPublicKeyInfo, DER
 */
export function computedEcPublicKey(privateKey: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const fields = fieldsOf(readBer(privateKey, source), "PrivateKeyInfo");
  fields.next(tags.integer, "version");
  const algorithm = fields.next(tags.sequence, "algorithm");
  const [identifier, curve] = itemsOf(algorithm);
  if (identifier === undefined || readObjectIdentifier(identifier) !== oids.ecPublicKey.oid) return null;
  if (curve?.tag !== tags.objectIdentifier) return null;
  const key = fieldsOf(readBer(readOctets(fields.next(tags.octetString, "key")), source), "ECPrivateKey");
  key.next(tags.integer, "version");
  const secret = readOctets(key.next(tags.octetString, "privateKey"));
  const point = ecPublicPoint(readObjectIdentifier(curve), secret);
  return point === null ? null : sequence(toDer(algorithm), bitString(point));
}
