import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { isPubliclyIssued } from "../is-publicly-issued.ts";
import type { Rule } from "../types.ts";
import { hasClientAuthentication } from "../uses-of.ts";

/** A warning although the source says “must”: it binds the authority, and Windows servers take the certificate all the same. */
export const publicClientAuthenticationEnded: Rule = defineRule({
  id: "usage.public-client-authentication-ended",
  severity: "warning",
  title: "A public certificate must be for Server Authentication alone",
  texts: {
    found: {
      what: "It has Client Authentication from a public authority, which was to stop on 15 March 2027.",
      why: "Browsers may refuse it, and the authority may have to revoke it.",
      fix: "Have it issued again without Client Authentication. If a partner needs that usage, take a certificate of a private authority for it.",
    },
  },
  citation: {
    ...sources.chromeRootProgram18,
    quote:
      "All corresponding subscriber certificates issued on or after March 15, 2027, MUST include the extendedKeyUsage extension and only assert an extendedKeyUsage purpose of id-kp-serverAuth.",
  },
  since: "2027-03-15",
  products: "all",
  roles: "all",
  applies: (evidence) => evidence.certificate !== null && isPubliclyIssued(evidence),
  check: (evidence, _context, problem) =>
    hasClientAuthentication(evidence) ? [problem("found", {}, "certificate.extendedKeyUsage")] : [],
});
