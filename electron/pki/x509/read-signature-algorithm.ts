import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import { type BerNode, contextTag, innerOf, itemsOf, tags } from "../asn1/ber.ts";
import { oidName, oids } from "../asn1/oids.ts";
import type { HashName } from "../crypto/port.ts";
import { readAlgorithm } from "./read-algorithm.ts";

export type SignatureAlgorithmFacts = CertificateFacts["signatureAlgorithm"];

const digestsBySignature: Readonly<Record<string, string>> = {
  [oids.md2WithRsa.oid]: "MD2",
  [oids.md5WithRsa.oid]: oids.md5.name,
  [oids.sha1WithRsa.oid]: oids.sha1.name,
  [oids.sha1WithRsaOiw.oid]: oids.sha1.name,
  [oids.sha224WithRsa.oid]: oids.sha224.name,
  [oids.sha256WithRsa.oid]: oids.sha256.name,
  [oids.sha384WithRsa.oid]: oids.sha384.name,
  [oids.sha512WithRsa.oid]: oids.sha512.name,
  [oids.ecdsaWithSha1.oid]: oids.sha1.name,
  [oids.ecdsaWithSha224.oid]: oids.sha224.name,
  [oids.ecdsaWithSha256.oid]: oids.sha256.name,
  [oids.ecdsaWithSha384.oid]: oids.sha384.name,
  [oids.ecdsaWithSha512.oid]: oids.sha512.name,
  [oids.dsaWithSha1.oid]: oids.sha1.name,
  [oids.dsaWithSha256.oid]: oids.sha256.name,
};

const hashNames: Readonly<Record<string, HashName>> = {
  [oids.md5.name]: "md5",
  [oids.sha1.name]: "sha1",
  [oids.sha224.name]: "sha224",
  [oids.sha256.name]: "sha256",
  [oids.sha384.name]: "sha384",
  [oids.sha512.name]: "sha512",
};

/**
 * Reads the AlgorithmIdentifier of a signature. RSASSA-PSS (RFC 4055 §3.1) and ecdsa-with-Specified (X9.62, what MMC writes for
 * EC requests, formats.md §4.2) carry the digest in their parameters; PSS without parameters means SHA-1.
 *
 * @throws AppError FORMAT_DAMAGED
 */
export function readSignatureAlgorithm(node: BerNode): SignatureAlgorithmFacts {
  const { oid, parameters } = readAlgorithm(node, "signatureAlgorithm");
  return { oid, name: oidName(oid), digest: digestOf(oid, parameters), pss: oid === oids.rsaPss.oid };
}

function digestOf(oid: string, parameters: BerNode | null): string | null {
  switch (oid) {
    case oids.rsaPss.oid:
      return pssDigest(parameters);
    case oids.ecdsaWithSpecified.oid:
      return parameters === null ? null : digestName(parameters);
    default:
      return digestsBySignature[oid] ?? null;
  }
}

/** The port's name of a digest; null: none of those that KeySpec can compute. */
export function hashNameOf(digest: string | null): HashName | null {
  return digest === null ? null : (hashNames[digest] ?? null);
}

/** RSASSA-PSS-params ::= SEQUENCE { hashAlgorithm [0] EXPLICIT AlgorithmIdentifier DEFAULT sha1, … } */
function pssDigest(parameters: BerNode | null): string | null {
  if (parameters === null || parameters.tag !== tags.sequence) return oids.sha1.name;
  const hash = itemsOf(parameters).find((item) => item.tag === contextTag(0));
  return hash === undefined ? oids.sha1.name : digestName(innerOf(hash, "hashAlgorithm"));
}

function digestName(algorithm: BerNode): string {
  return oidName(readAlgorithm(algorithm, "digestAlgorithm").oid);
}
