import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";

const families = [
  { pattern: /rsa/i, prefix: "RSA_WITH_" },
  { pattern: /ecdsa/i, prefix: "ECDSA_WITH_" },
  { pattern: /dsa/i, prefix: "DSA_WITH_" },
] as const;

/** A signature algorithm by limbo's name for it: RSA_WITH_SHA256, RSASSA_PSS, ED25519. */
export function signatureName({ name, digest, pss }: CertificateFacts["signatureAlgorithm"]): string {
  if (pss) return "RSASSA_PSS";
  const prefix = families.find(({ pattern }) => pattern.test(name))?.prefix;
  return prefix === undefined || digest === null
    ? name.toUpperCase()
    : `${prefix}${digest.replace(/^SHA-/, "SHA").replaceAll("-", "_")}`;
}
