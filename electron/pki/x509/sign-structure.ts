import { bitString, sequence } from "../asn1/der.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { type SignatureAlgorithm, signatureAlgorithmOf } from "./signature-algorithm-of.ts";

const sha256WithRsa = signatureAlgorithmOf("RSA", "SHA-256");

/** AlgorithmIdentifier of sha256WithRSAEncryption. */
export const sha256WithRsaIdentifier = sha256WithRsa.identifier;

/**
 * Signs as X.509 has it: { signed part, algorithm, signature }.
 *
 * @param privateKey PKCS#8 of a key of the algorithm's family
 * @param algorithm default: sha256WithRSAEncryption
 */
export function signStructure(
  toBeSigned: Uint8Array,
  privateKey: Uint8Array,
  crypto: CryptoPort,
  algorithm: SignatureAlgorithm = sha256WithRsa,
): Uint8Array<ArrayBuffer> {
  const signature = crypto.sign(algorithm.hash, privateKey, toBeSigned);
  return sequence(toBeSigned, algorithm.identifier, bitString(signature));
}
