import { sources } from "../../catalogue/sources.ts";
import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { certificatesOf } from "../certificates-of.ts";
import { defineRule } from "../define-rule.ts";
import { placeOf } from "../place-of.ts";

/** Names of issuers and subjects that are empty where they must not be (openssl verify -x509_strict: errors 83, 84, 88). */
export const emptyName = defineRule({
  id: "form.empty-name",
  severity: "warning",
  title: "An issuer must have a name, and a certificate without a subject critical alternative names",
  citation: {
    ...sources.rfc5280,
    section: "4.1.2.4, 4.1.2.6",
    quote: "The issuer field MUST contain a non-empty distinguished name (DN).",
  },
  products: "all",
  roles: "all",
  texts: {
    issuer: {
      what: "The issuer of {subject} has no name.",
      why: "Programs look for the issuer by its name, and some refuse such a certificate.",
      fix: "Have the certificate issued by an authority with a name.",
    },
    subject: {
      what: "It has no subject, and its alternative names are not marked as critical.",
      why: "Some programs refuse such a certificate: without a subject the alternative names must be critical.",
      fix: "Have it issued again with a common name.",
    },
  },
  applies: (evidence) => certificatesOf(evidence).length > 0,
  check: (evidence, _context, problem) => [
    ...certificatesOf(evidence).flatMap((certificate) =>
      certificate.issuer.attributes.length > 0 || certificate.unread.some(({ field }) => field === "issuer")
        ? []
        : [problem("issuer", { subject: certificateName(certificate) }, placeOf(evidence, certificate, "issuer"))],
    ),
    ...(hasUncriticalNamesOnly(evidence.certificate) ? [problem("subject", {}, "certificate.subject")] : []),
  ],
});

function hasUncriticalNamesOnly(certificate: CertificateFacts | null): boolean {
  if (certificate === null || certificate.subject.attributes.length > 0) return false;
  const { subjectAlternativeNames, unread } = certificate;
  const isRead = !unread.some(({ field }) => field === "subject");
  return isRead && subjectAlternativeNames.state === "present" && !subjectAlternativeNames.critical;
}
