/**
 * What the documents say of a signature algorithm. `supported`: SHA-2 with RSA PKCS #1 v1.5 or ECDSA. `weak`: the same with SHA-1,
 * which the documents support and the world no longer trusts. `unsupported`: everything else, known by name or not.
 */
export type SignatureStanding = "supported" | "weak" | "unsupported";

type SignatureAlgorithm = {
  readonly oid: string;
  /** As administrators know it. */
  readonly title: string;
  readonly standing: SignatureStanding;
};

/**
 * Seed 000: “Lync Server 2013 supports the SHA-1 and SHA-2 suite of digest sizes (224, 256, 384 and 512-bit)”, “The default digest, or
 * hash signing, algorithm is RSA. The ECDH_P256, ECDH_P384, and ECDH_P521 algorithms are also supported”, and RSASSA-PSS is unsupported.
 * The numbers are of RFC 3279, 4055, 5758, 8410, 9215, 9814, 9881 and GM/T 0006.
 */
export const signatureAlgorithms = [
  { oid: "1.2.840.113549.1.1.14", title: "SHA-224 with RSA", standing: "supported" },
  { oid: "1.2.840.113549.1.1.11", title: "SHA-256 with RSA", standing: "supported" },
  { oid: "1.2.840.113549.1.1.12", title: "SHA-384 with RSA", standing: "supported" },
  { oid: "1.2.840.113549.1.1.13", title: "SHA-512 with RSA", standing: "supported" },
  { oid: "1.2.840.10045.4.3.1", title: "SHA-224 with ECDSA", standing: "supported" },
  { oid: "1.2.840.10045.4.3.2", title: "SHA-256 with ECDSA", standing: "supported" },
  { oid: "1.2.840.10045.4.3.3", title: "SHA-384 with ECDSA", standing: "supported" },
  { oid: "1.2.840.10045.4.3.4", title: "SHA-512 with ECDSA", standing: "supported" },
  { oid: "1.2.840.113549.1.1.5", title: "SHA-1 with RSA", standing: "weak" },
  { oid: "1.3.14.3.2.29", title: "SHA-1 with RSA", standing: "weak" },
  { oid: "1.2.840.10045.4.1", title: "SHA-1 with ECDSA", standing: "weak" },
  { oid: "1.2.840.113549.1.1.2", title: "MD2 with RSA", standing: "unsupported" },
  { oid: "1.2.840.113549.1.1.3", title: "MD4 with RSA", standing: "unsupported" },
  { oid: "1.3.14.3.2.2", title: "MD4 with RSA", standing: "unsupported" },
  { oid: "1.2.840.113549.1.1.4", title: "MD5 with RSA", standing: "unsupported" },
  { oid: "1.3.14.3.2.3", title: "MD5 with RSA", standing: "unsupported" },
  { oid: "1.3.36.3.3.1.2", title: "RIPEMD-160 with RSA", standing: "unsupported" },
  { oid: "1.2.840.113549.1.1.15", title: "SHA-512/224 with RSA", standing: "unsupported" },
  { oid: "1.2.840.113549.1.1.16", title: "SHA-512/256 with RSA", standing: "unsupported" },
  { oid: "2.16.840.1.101.3.4.3.14", title: "SHA3-256 with RSA", standing: "unsupported" },
  { oid: "1.2.840.113549.1.1.10", title: "RSASSA-PSS", standing: "unsupported" },
  { oid: "1.2.840.10045.4.3", title: "ECDSA with a digest of its own choice", standing: "unsupported" },
  { oid: "1.2.840.10040.4.3", title: "DSA with SHA-1", standing: "unsupported" },
  { oid: "2.16.840.1.101.3.4.3.1", title: "DSA with SHA-224", standing: "unsupported" },
  { oid: "2.16.840.1.101.3.4.3.2", title: "DSA with SHA-256", standing: "unsupported" },
  { oid: "1.3.101.112", title: "Ed25519", standing: "unsupported" },
  { oid: "1.3.101.113", title: "Ed448", standing: "unsupported" },
  { oid: "1.2.643.2.2.3", title: "GOST R 34.10-2001", standing: "unsupported" },
  { oid: "1.2.643.7.1.1.3.2", title: "GOST R 34.10-2012 (256)", standing: "unsupported" },
  { oid: "1.2.643.7.1.1.3.3", title: "GOST R 34.10-2012 (512)", standing: "unsupported" },
  { oid: "1.2.156.10197.1.501", title: "SM2 with SM3", standing: "unsupported" },
  { oid: "2.16.840.1.101.3.4.3.17", title: "ML-DSA-44", standing: "unsupported" },
  { oid: "2.16.840.1.101.3.4.3.18", title: "ML-DSA-65", standing: "unsupported" },
  { oid: "2.16.840.1.101.3.4.3.19", title: "ML-DSA-87", standing: "unsupported" },
] as const satisfies readonly SignatureAlgorithm[];

/** The row of an algorithm. One that is in no row is unsupported and goes by the name that the reader knows, else by its number. */
export function signatureAlgorithmOf({
  oid,
  name,
}: {
  readonly oid: string;
  readonly name: string;
}): SignatureAlgorithm {
  return (
    signatureAlgorithms.find((row) => row.oid === oid) ?? {
      oid,
      title: name === "" ? oid : name,
      standing: "unsupported",
    }
  );
}
