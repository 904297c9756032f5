import { algorithmIdentifier, bitString, nullValue, sequence } from "../asn1/der.ts";
import { oids } from "../asn1/oids.ts";
import type { CryptoPort } from "../crypto/port.ts";

/** AlgorithmIdentifier of sha256WithRSAEncryption; its parameters are NULL (RFC 4055 §5). */
export const sha256WithRsaIdentifier = algorithmIdentifier(oids.sha256WithRsa.oid, nullValue());

/**
 * Signs as X.509 has it: { signed part, algorithm, signature }, with sha256WithRSAEncryption.
 *
 * @param privateKey PKCS#8 of an RSA key
 */
export function signStructure(
  toBeSigned: Uint8Array,
  privateKey: Uint8Array,
  crypto: CryptoPort,
): Uint8Array<ArrayBuffer> {
  return sequence(toBeSigned, sha256WithRsaIdentifier, bitString(crypto.sign("sha256", privateKey, toBeSigned)));
}
