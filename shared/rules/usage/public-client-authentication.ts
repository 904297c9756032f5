import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { hasClientAuthentication } from "../uses-of.ts";
import { isPublicCertificate, publicClientCitation, publicClientEnd } from "./public-client-parts.ts";

/** roles.md §2, “Public-CA client EKU change”: what such a certificate meant until the day of the Chrome Root Program. */
export const publicClientAuthentication: Rule = defineRule({
  id: "usage.public-client-authentication",
  severity: "notice",
  title: "Whoever needs Client Authentication should plan for a private authority",
  texts: {
    ends: {
      what: "It has Client Authentication from a public authority; the next one will come without it.",
      why: "Public authorities put it into no TLS certificate from 15 March 2027 on, and most have stopped already. Whatever uses this certificate as a client (Cisco’s nodes and Expressway, federation with old partners) fails after the renewal.",
      fix: "Find out whether a partner asks for Client Authentication. If one does, plan for a private authority that it trusts; if none does, there is nothing to do.",
    },
  },
  citation: publicClientCitation,
  until: publicClientEnd,
  products: "all",
  roles: "all",
  applies: isPublicCertificate,
  check: (evidence, _context, problem) =>
    hasClientAuthentication(evidence) ? [problem("ends", {}, "certificate.extendedKeyUsage")] : [],
});
