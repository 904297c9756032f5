import type { CertificateFacts } from "./certificate-facts.ts";
import { presentValue } from "./part.ts";

/** Whether a certificate says that it is an authority's (RFC 5280 §4.2.1.9). */
export function isAuthority({ basicConstraints }: Pick<CertificateFacts, "basicConstraints">): boolean {
  return presentValue(basicConstraints)?.certificateAuthority === true;
}
