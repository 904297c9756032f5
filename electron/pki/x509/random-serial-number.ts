import type { CryptoPort } from "../crypto/port.ts";

/** 16 random octets of a positive number that is always 16 octets long (RFC 5280 §4.1.2.2 allows 20). */
export function randomSerialNumber(crypto: CryptoPort): Uint8Array<ArrayBuffer> {
  const octets = crypto.randomBytes(16);
  octets[0] = ((octets[0] ?? 0) & 0x3f) | 0x40;
  return octets;
}
