import type { CertificateFacts } from "../facts/certificate-facts.ts";

/** Where a certificate stands in time, to the second (RFC 5280 §4.1.2.5: both ends are within). @param now ISO 8601 */
export function validityAt(
  { notBefore, notAfter }: Pick<CertificateFacts, "notBefore" | "notAfter">,
  now: string,
): "valid" | "expired" | "not-yet-valid" {
  const second = Math.floor(Date.parse(now) / 1_000) * 1_000;
  if (second > Date.parse(notAfter)) return "expired";
  return second < Date.parse(notBefore) ? "not-yet-valid" : "valid";
}
