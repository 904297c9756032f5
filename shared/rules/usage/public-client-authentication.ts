import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { isPubliclyIssued } from "../is-publicly-issued.ts";
import type { Rule } from "../types.ts";
import { hasClientAuthentication } from "../uses-of.ts";

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
  citation: {
    ...sources.chromeRootProgram18,
    quote:
      "All corresponding subscriber certificates issued on or after March 15, 2027, MUST include the extendedKeyUsage extension and only assert an extendedKeyUsage purpose of id-kp-serverAuth.",
  },
  until: "2027-03-15",
  products: "all",
  roles: "all",
  applies: (evidence) => evidence.certificate !== null && isPubliclyIssued(evidence),
  check: (evidence, _context, problem) =>
    hasClientAuthentication(evidence) ? [problem("ends", {}, "certificate.extendedKeyUsage")] : [],
});
