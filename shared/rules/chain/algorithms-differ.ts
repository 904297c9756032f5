import { sources } from "../../catalogue/sources.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { certificatesOf } from "../certificates-of.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";

/** The algorithm stands twice in a certificate, inside and outside of what is signed. */
export const algorithmsDiffer: Rule = defineRule({
  id: "chain.algorithms-differ",
  severity: "error",
  title: "A certificate must name one signature algorithm",
  citation: {
    ...sources.rfc5280,
    section: "4.1.1.2",
    quote:
      "This field MUST contain the same algorithm identifier as the signature field in the sequence tbsCertificate",
  },
  products: "all",
  roles: "all",
  texts: {
    differ: {
      what: "{subject} names two signature algorithms: {outer} outside, {inner} inside of what is signed.",
      why: "Windows and OpenSSL refuse such a certificate: somebody may have exchanged the algorithm.",
      fix: "Compare it with the copy of the authority. If that is the same, have it issued again.",
    },
  },
  applies: (evidence) => certificatesOf(evidence).length > 0,
  check: (evidence, _context, problem) =>
    certificatesOf(evidence).flatMap((certificate) => {
      const { signatureAlgorithm, signedAlgorithm } = certificate;
      if (signedAlgorithm === null) return [];
      const names = {
        subject: certificateName(certificate),
        outer: signatureAlgorithm.name,
        inner: signedAlgorithm.name,
      };
      return [problem("differ", names, "signatureAlgorithm")];
    }),
});
