import type { CertificateFacts } from "../facts/certificate-facts.ts";
import type { Evidence } from "./types.ts";

/** The certificate and the issuers that the file brings, leaf first. */
export function certificatesOf({
  certificate,
  issuers,
}: Pick<Evidence, "certificate" | "issuers">): readonly CertificateFacts[] {
  return certificate === null ? issuers : [certificate, ...issuers];
}

/**
 * Those whose signature somebody checks: all but a self-signed root above the leaf, which is trusted because it is in the
 * store and not because of its signature (RFC 5280 §6.1).
 */
export function signedCertificatesOf(evidence: Evidence): readonly CertificateFacts[] {
  return certificatesOf(evidence).filter(
    (certificate) => certificate === evidence.certificate || !certificate.selfIssued,
  );
}
