import type { DigestChoice } from "#shared/roles/types.ts";
import { algorithmIdentifier, nullValue } from "../asn1/der.ts";
import { oids } from "../asn1/oids.ts";
import type { KeyFamily } from "../crypto/key-recipes.ts";
import type { HashName } from "../crypto/port.ts";

/** A signature algorithm: what the cryptography calls its digest, and how X.509 names both in one AlgorithmIdentifier (DER). */
export type SignatureAlgorithm = { readonly hash: HashName; readonly identifier: Uint8Array };

type Digest = { readonly hash: HashName; readonly identifiers: Readonly<Record<KeyFamily, string>> };

const digests: Readonly<Record<DigestChoice, Digest>> = {
  "SHA-1": { hash: "sha1", identifiers: { RSA: oids.sha1WithRsa.oid, ECDSA: oids.ecdsaWithSha1.oid } },
  "SHA-256": { hash: "sha256", identifiers: { RSA: oids.sha256WithRsa.oid, ECDSA: oids.ecdsaWithSha256.oid } },
  "SHA-384": { hash: "sha384", identifiers: { RSA: oids.sha384WithRsa.oid, ECDSA: oids.ecdsaWithSha384.oid } },
  "SHA-512": { hash: "sha512", identifiers: { RSA: oids.sha512WithRsa.oid, ECDSA: oids.ecdsaWithSha512.oid } },
};

/**
 * RSASSA-PKCS1-v1_5 with NULL as parameters (RFC 4055 §5), or ECDSA with none at all (RFC 5758 §3.2). Never ecdsa-with-Specified,
 * which Windows' console writes and hardly anybody verifies (formats.md §4.2).
 */
export function signatureAlgorithmOf(family: KeyFamily, digest: DigestChoice): SignatureAlgorithm {
  const { hash, identifiers } = digests[digest];
  const oid = identifiers[family];
  return {
    hash,
    identifier: family === "RSA" ? algorithmIdentifier(oid, nullValue()) : algorithmIdentifier(oid),
  };
}
