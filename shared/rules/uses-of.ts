import type { CertificateFacts } from "../facts/certificate-facts.ts";
import type { NamedOid } from "../facts/common.ts";
import type { Evidence } from "./types.ts";

/** The Enhanced Key Usage of the certificate, else of the request; null: it has none. */
export function enhancedKeyUsageOf({ certificate, request }: Evidence): readonly NamedOid[] | null {
  return (certificate ?? request)?.extendedKeyUsage ?? null;
}

/** The key usage of the certificate, else of the request, by the names of RFC 5280; null: it has none. */
export function keyUsageOf({ certificate, request }: Evidence): readonly string[] | null {
  return (certificate ?? request)?.keyUsage?.bits ?? null;
}

/** Whether the certificate says that it is an authority's (RFC 5280 §4.2.1.9). */
export function saysAuthority(certificate: CertificateFacts): boolean {
  return certificate.basicConstraints?.certificateAuthority === true;
}
