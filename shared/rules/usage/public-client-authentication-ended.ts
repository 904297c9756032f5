import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { hasClientAuthentication } from "../uses-of.ts";
import { isPublicCertificate, publicClientCitation, publicClientEnd } from "./public-client-parts.ts";

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
  citation: publicClientCitation,
  since: publicClientEnd,
  products: "all",
  roles: "all",
  applies: isPublicCertificate,
  check: (evidence, _context, problem) =>
    hasClientAuthentication(evidence) ? [problem("found", {}, "certificate.extendedKeyUsage")] : [],
});
