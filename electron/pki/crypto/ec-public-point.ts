import { nistCurves } from "./nist-curves.ts";

/**
 * The public point of an elliptic curve key, uncompressed (SEC 1 §2.3.3): what a written key is checked with.
 *
 * @param curveOid P-256, P-384 or P-521
 * @param secret the private number, big-endian, of any length
 * @returns null for another curve or a number outside 1 … n - 1
 */
export function ecPublicPoint(curveOid: string, secret: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const curve = nistCurves[curveOid];
  if (curve === undefined) return null;
  const number = fitted(secret, curve.lengths.secretKey ?? 0);
  if (number === null || !curve.utils.isValidSecretKey(number)) return null;
  return Uint8Array.from(curve.getPublicKey(number, false));
}

/** The number in exactly `length` octets: leading zeros are added or taken off. null: it does not fit. */
function fitted(secret: Uint8Array, length: number): Uint8Array | null {
  const surplus = secret.length - length;
  if (surplus > 0) return secret.subarray(0, surplus).every((octet) => octet === 0) ? secret.subarray(surplus) : null;
  const padded = new Uint8Array(length);
  padded.set(secret, -surplus);
  return padded;
}
