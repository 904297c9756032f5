import type { EncodedFacts } from "./encoded-in.ts";

/** RFC 7468 §5, §7, §6; that of OCSP responses is OpenSSL's. */
const labels: Readonly<Record<EncodedFacts["kind"], string>> = {
  certificate: "CERTIFICATE",
  request: "CERTIFICATE REQUEST",
  "revocation-list": "X509 CRL",
  "ocsp-response": "OCSP RESPONSE",
};

/** One of them as text, to be pasted elsewhere (RFC 7468); null: it is too long to be carried with its facts. */
export function pemText({ kind, encoded }: Pick<EncodedFacts, "kind" | "encoded">): string | null {
  if (encoded === null || encoded === undefined) return null;
  const lines = encoded.match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${labels[kind]}-----`, ...lines, `-----END ${labels[kind]}-----`, ""].join("\n");
}
