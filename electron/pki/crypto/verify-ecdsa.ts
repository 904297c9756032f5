import { fieldsOf, itemsOf, readBer, tags } from "../asn1/ber.ts";
import { readBitString, readObjectIdentifier } from "../asn1/ber-values.ts";
import { oids } from "../asn1/oids.ts";
import { nistCurves } from "./nist-curves.ts";

type Key = { readonly curve: NonNullable<(typeof nistCurves)[string]>; readonly point: Uint8Array };

/**
 * Checks an ECDSA signature (FIPS 186-5 §6.4.2; Ecdsa-Sig-Value of RFC 3279 §2.2.3, DER) without node:crypto.
 *
 * @param publicKey SubjectPublicKeyInfo, DER
 * @param digest what was signed, hashed
 * @returns null: no key on P-256, P-384 or P-521
 */
export function verifyEcdsa(publicKey: Uint8Array, digest: Uint8Array, signature: Uint8Array): boolean | null {
  const key = readKey(publicKey);
  if (key === null) return null;
  try {
    // `lowS` is a rule of other protocols: here both forms of a signature are right.
    return key.curve.verify(signature, digest, key.point, { prehash: false, lowS: false, format: "der" });
  } catch {
    return false;
  }
}

/** SubjectPublicKeyInfo ::= SEQUENCE { algorithm SEQUENCE { id-ecPublicKey, namedCurve }, subjectPublicKey BIT STRING } (RFC 5480 §2) */
function readKey(publicKey: Uint8Array): Key | null {
  try {
    const fields = fieldsOf(readBer(publicKey), "SubjectPublicKeyInfo");
    const [identifier, named] = itemsOf(fields.next(tags.sequence, "algorithm"));
    if (identifier === undefined || readObjectIdentifier(identifier) !== oids.ecPublicKey.oid) return null;
    const curve = named?.tag === tags.objectIdentifier ? nistCurves[readObjectIdentifier(named)] : undefined;
    if (curve === undefined) return null;
    const { bytes } = readBitString(fields.next(tags.bitString, "point"));
    curve.Point.fromBytes(bytes).assertValidity();
    return { curve, point: bytes };
  } catch {
    return null;
  }
}
