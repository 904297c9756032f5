import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import { commonNameOf } from "../../judge/evidence.ts";

/** The common name of a certificate, or its whole subject where it has none. */
export function certificateName({ subject }: Pick<CertificateFacts, "subject">): string {
  return commonNameOf(subject) ?? subject.text;
}
