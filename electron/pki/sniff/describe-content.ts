import { readPem } from "../pem/read-pem.ts";
import { type ContentKind, contentKind } from "./content-kind.ts";
import { describePemLabel } from "./describe-pem-label.ts";

const descriptions: Readonly<Record<Exclude<ContentKind, "pem">, string>> = {
  empty: "an empty file",
  certificate: "a certificate (X.509, DER)",
  request: "a certificate request (PKCS#10)",
  pkcs7: "a certificate bundle without keys (PKCS#7, P7B)",
  "revocation-list": "a certificate revocation list (CRL)",
  pfx: "a PFX (PKCS#12)",
  "private-key": "a private key without a certificate (PKCS#8, not encrypted)",
  "encrypted-private-key": "a private key without a certificate (PKCS#8, encrypted)",
  "rsa-private-key": "an RSA private key without a certificate (PKCS#1, not encrypted)",
  "ec-private-key": "an elliptic curve private key without a certificate (SEC 1, not encrypted)",
  "public-key": "a public key without a certificate",
  "java-keystore": "a Java keystore (JKS or JCEKS)",
  "bouncy-castle-keystore": "a Bouncy Castle keystore (BKS)",
  "putty-key": "a PuTTY key (PPK)",
  "openssh-key": "an OpenSSH key",
  "serialized-store": "a Microsoft serialized certificate store (SST)",
  "serialized-certificate": "a serialized certificate as Windows keeps it in its store",
  html: "a web page (HTML)",
  xml: "an XML document",
  zip: "a ZIP archive",
  pdf: "a PDF document",
  inf: "a certreq INF file",
  "utf16-text": "a text in UTF-16",
  text: "a text without a certificate in it",
  "truncated-asn1": "the beginning of a file in ASN.1, the rest of which is missing",
  "other-asn1": "an ASN.1 structure that is no certificate, request, key or PFX",
  unknown: "data of an unknown kind",
};

/**
 * Says what some bytes seem to be, by content, in words that complete "It is not a PFX but …". Never throws.
 *
 * @returns for example "a certificate request (PKCS#10)" or "a PEM file with 2 certificates and an encrypted private key"
 */
export function describeContent(data: Uint8Array): string {
  const kind = contentKind(data);
  if (kind === "pem") return describePem(data);
  return (kind === "text" ? describeBareBase64(data) : null) ?? descriptions[kind];
}

function describeBareBase64(data: Uint8Array): string | null {
  const inner = readPem(data)?.[0]?.data;
  if (inner === undefined) return null;
  const kind = contentKind(inner);
  return kind === "pem" ? null : `${descriptions[kind]}, in base64 without PEM labels`;
}

function describePem(data: Uint8Array): string {
  let labels: readonly string[];
  try {
    labels = (readPem(data) ?? []).map((block) =>
      describePemLabel(block.label, block.headers["DEK-Info"] !== undefined),
    );
  } catch {
    return "a PEM file with very many parts";
  }
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const parts = [...counts].map(([label, count]) =>
    count === 1 ? `${articleOf(label)} ${label}` : `${count} ${label}s`,
  );
  const last = parts.at(-1);
  if (last === undefined) return descriptions.text;
  return `a PEM file with ${parts.length === 1 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`}`;
}

function articleOf(label: string): string {
  return /^[aeiouRX]/.test(label) && !label.startsWith("Re") ? "an" : "a";
}
