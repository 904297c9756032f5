import type { CertificateFacts } from "./certificate-facts.ts";
import type { PrintedCertificate } from "./printed-facts.ts";

/**
 * When a certificate ends, for whoever must act before. Of several days that a printed date may mean it is the first: what is done early
 * does no harm.
 *
 * @param printed null: it was read itself
 * @returns ISO 8601; null: it cannot be read
 */
export function endOf({ notAfter }: CertificateFacts, printed: PrintedCertificate | null): string | null {
  return notAfter || (printed?.notAfter?.readings[0] ?? null);
}

/** The same of evidence, where there may be no certificate. */
export function endOfShown({
  certificate,
  printed,
}: {
  readonly certificate: CertificateFacts | null;
  readonly printed: PrintedCertificate | null;
}): string | null {
  return certificate === null ? null : endOf(certificate, printed);
}
