import { sources } from "../../catalogue/sources.ts";
import { knownOids } from "../../facts/known-oids.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { enhancedKeyUsageOf } from "../uses-of.ts";

/** roles.md §2, “Public-CA client EKU change”. */
export const clientAuthentication: Rule = defineRule({
  id: "usage.client-authentication",
  severity: "notice",
  title: "A request to a public authority should not ask for Client Authentication",
  texts: {
    cisco: {
      what: "The request asks for Client Authentication as well.",
      why: "Public authorities put it into no TLS certificate from 15 March 2027 on, and most have stopped already: they refuse the request or leave the usage out.",
      fix: "Send it to a private authority, or to a public one with a profile for both usages: Cisco’s nodes ask for both by themselves.",
    },
    lync: {
      what: "The request asks for Client Authentication as well.",
      why: "Public authorities put it into no TLS certificate from 15 March 2027 on, and most have stopped already: they refuse the request or leave the usage out.",
      fix: "Send it to a private authority, or make the request without Client Authentication: Lync asks for Server Authentication only.",
    },
  },
  citation: {
    ...sources.chromeRootProgram18,
    quote:
      "All corresponding subscriber certificates issued on or after March 15, 2027, MUST include the extendedKeyUsage extension and only assert an extendedKeyUsage purpose of id-kp-serverAuth.",
  },
  products: "all",
  roles: "all",
  applies: ({ request }) => request !== null,
  check: (evidence, { product }, problem) => {
    const usages = enhancedKeyUsageOf(evidence) ?? [];
    if (!usages.some(({ oid }) => oid === knownOids.clientAuthentication.oid)) return [];
    return [problem(product === "cisco-uc" ? "cisco" : "lync", {}, "request.extendedKeyUsage")];
  },
});
