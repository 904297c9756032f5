import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { otherPurposeOf } from "../purpose-of.ts";
import type { Rule } from "../types.ts";
import { keyUsageOf, saysAuthority } from "../uses-of.ts";

/** keyCertSign in a server's certificate that is no authority's (openssl verify -x509_strict: errors 79, 82). */
export const signsCertificates: Rule = defineRule({
  id: "usage.signs-certificates",
  severity: "warning",
  title: "The key usage of a server must not include signing certificates",
  texts: {
    requested: {
      what: "The request asks for the key usage Certificate Signing.",
      why: "That is for certification authorities only. An authority refuses the request or leaves the usage out, and some programs refuse the certificate of a server that has it.",
      fix: "Make the request again without Certificate Signing.",
    },
    found: {
      what: "Its key usage includes Certificate Signing, but it is not the certificate of a certification authority.",
      why: "The two contradict each other, and some programs refuse such a certificate.",
      fix: "Have it issued again from a template for servers, for example Web Server.",
    },
  },
  citation: {
    ...sources.rfc5280,
    section: "4.2.1.3",
    quote:
      "If the keyCertSign bit is asserted, then the cA bit in the basic constraints extension (Section 4.2.1.9) MUST also be asserted.",
  },
  products: "all",
  roles: "all",
  applies: (evidence) => (evidence.certificate ?? evidence.request) !== null && otherPurposeOf(evidence) === null,
  check: (evidence, _context, problem) => {
    if (saysAuthority(evidence) || keyUsageOf(evidence)?.includes("keyCertSign") !== true) return [];
    return evidence.certificate === null
      ? [problem("requested", {}, "request.keyUsage")]
      : [problem("found", {}, "certificate.keyUsage")];
  },
});
