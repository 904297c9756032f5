import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import type { RequestFacts } from "../../facts/request-facts.ts";

const labels = { certificate: "CERTIFICATE", request: "CERTIFICATE REQUEST" } as const;

/** A certificate or request as text, to be pasted elsewhere (RFC 7468); null: it is too long to be carried with its facts. */
export function pemText({ kind, encoded }: Pick<CertificateFacts | RequestFacts, "kind" | "encoded">): string | null {
  if (encoded === null) return null;
  const lines = encoded.match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${labels[kind]}-----`, ...lines, `-----END ${labels[kind]}-----`, ""].join("\n");
}
