import type { CertificateFacts } from "../facts/certificate-facts.ts";
import type { Evidence, FactPath } from "./types.ts";

/** Where a field of the judged certificate, or of an issuer that the file brings, lies in the facts: "certificate.notAfter". */
export function placeOf(
  { certificate }: Pick<Evidence, "certificate">,
  found: CertificateFacts,
  field: keyof CertificateFacts,
): FactPath {
  return `${found === certificate ? "certificate" : "issuers"}.${field}`;
}
