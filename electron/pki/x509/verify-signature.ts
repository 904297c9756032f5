import type { SignatureCheck } from "#shared/facts/common.ts";
import { limits } from "#shared/limits.ts";
import { type BerNode, fieldsOf, tags } from "../asn1/ber.ts";
import { readBitString } from "../asn1/ber-values.ts";
import { oids } from "../asn1/oids.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { orNull } from "../or-null.ts";
import { readAlgorithm } from "./read-algorithm.ts";
import { hashNameOf, readSignatureAlgorithm } from "./read-signature-algorithm.ts";

/** Something signed as X.509 has it: { signed part, algorithm, signature }. */
export type SignedParts = {
  readonly toBeSigned: BerNode;
  readonly signatureAlgorithm: BerNode;
  /** null: it is none, because its BIT STRING does not end at an octet. */
  readonly signature: Uint8Array | null;
};

const keyAlgorithmBySignature: readonly { readonly key: string; readonly signatures: readonly string[] }[] = [
  {
    key: oids.rsaEncryption.oid,
    signatures: [
      oids.md5WithRsa,
      oids.sha1WithRsa,
      oids.sha1WithRsaOiw,
      oids.sha224WithRsa,
      oids.sha256WithRsa,
      oids.sha384WithRsa,
      oids.sha512WithRsa,
    ].map(({ oid }) => oid),
  },
  {
    key: oids.ecPublicKey.oid,
    signatures: [
      oids.ecdsaWithSha1,
      oids.ecdsaWithSha224,
      oids.ecdsaWithSha256,
      oids.ecdsaWithSha384,
      oids.ecdsaWithSha512,
      oids.ecdsaWithSpecified,
    ].map(({ oid }) => oid),
  },
];

/** A public key with the largest modulus that is read; a larger one would only cost time. */
const maximumKeyBytes = limits.rsaModulusBits / 8 + 512;

/**
 * Checks a signature (RSASSA-PKCS1-v1_5 or ECDSA).
 *
 * @param publicKey SubjectPublicKeyInfo of the signer
 * @returns false too where an RSA signature stands beside an elliptic curve key, or the other way round; null when KeySpec or the host
 *   cannot check that algorithm or that key, or one of them cannot be read
 */
export function verifySignature(parts: SignedParts, publicKey: BerNode, crypto: CryptoPort): boolean | null {
  const algorithm = orNull(() => readSignatureAlgorithm(parts.signatureAlgorithm));
  const keyOid = orNull(
    () =>
      readAlgorithm(
        fieldsOf(publicKey, "SubjectPublicKeyInfo").next(tags.sequence, "AlgorithmIdentifier"),
        "AlgorithmIdentifier",
      ).oid,
  );
  if (algorithm === null || keyOid === null) return null;
  const hash = hashNameOf(algorithm.digest);
  const family = keyAlgorithmBySignature.find(({ signatures }) => signatures.includes(algorithm.oid));
  if (hash === null || family === undefined || publicKey.raw.length > maximumKeyBytes) return null;
  if (family.key !== keyOid) return keyAlgorithmBySignature.some(({ key }) => key === keyOid) ? false : null;
  return parts.signature !== null && crypto.verify(hash, publicKey.raw, parts.toBeSigned.raw, parts.signature);
}

/** The same in the word that facts have for it. */
export function checkSignature(
  parts: SignedParts,
  publicKey: BerNode,
  crypto: CryptoPort,
): Exclude<SignatureCheck, "not-checked"> {
  const holds = verifySignature(parts, publicKey, crypto);
  if (holds === null) return "unknown-algorithm";
  return holds ? "holds" : "wrong";
}

/**
 * The signature in its BIT STRING; null where the string does not end at an octet, which no signature of these algorithms does (OpenSSL refuses
 * it too).
 *
 * @throws AppError FORMAT_DAMAGED
 */
export function readSignature(node: BerNode): Uint8Array | null {
  const { unusedBits, bytes } = readBitString(node);
  return unusedBits === 0 ? bytes : null;
}
