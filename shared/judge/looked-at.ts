import type { CertificateFacts } from "../facts/certificate-facts.ts";
import { isShown } from "../facts/is-shown.ts";
import { isUnknown } from "../facts/part.ts";
import type { Evidence } from "../rules/types.ts";

/** By the group of a rule: what of a certificate must be shown, so that a rule which found nothing may be said to have passed. */
const needed: Readonly<Record<string, (certificate: CertificateFacts) => boolean>> = {
  // How a certificate is written cannot be seen in print.
  form: () => false,
  chain: () => false,
  names: ({ subjectAlternativeNames }) => !isUnknown(subjectAlternativeNames),
  usage: ({ extendedKeyUsage, keyUsage, basicConstraints }) =>
    ![extendedKeyUsage, keyUsage, basicConstraints].some(isUnknown),
  revocation: ({ crlDistributionPoints }) => !isUnknown(crlDistributionPoints),
  signature: (certificate) => isShown(certificate, "signatureAlgorithm"),
  key: (certificate) => isShown(certificate, "publicKey"),
  validity: ({ notBefore, notAfter }) => notBefore !== "" && notAfter !== "",
};

/** Whether a rule that found nothing could look: a printed text may not show what it asks for. */
export function couldLook(ruleId: string, { certificate, printed }: Evidence): boolean {
  if (printed === null || printed.whole) return true;
  const shows = needed[ruleId.slice(0, ruleId.indexOf("."))];
  return shows === undefined || (certificate !== null && shows(certificate));
}
