import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { knownOids } from "../../facts/known-oids.ts";
import { isUnknown } from "../../facts/part.ts";
import { defineRule } from "../define-rule.ts";
import { partOf } from "../part-of.ts";
import type { Rule } from "../types.ts";
import { enhancedKeyUsageOf } from "../uses-of.ts";

/**
 * roles.md §5.1: Client Authentication that the user asked for on the Edge. A warning although the source says “must”: only
 * federation with such old partners fails, and a public authority may not put it in any more.
 */
export const plannedClientAuthentication: Rule = defineRule({
  id: "usage.planned-client-authentication",
  severity: "warning",
  title: "A certificate for old partners must include Client Authentication",
  texts: {
    found: {
      what: "It has no Client Authentication, which you said that an old partner needs.",
      why: "The Edge presents this certificate when it connects to AOL or Live Communications Server. Public authorities issue the usage no more from 15 March 2027 on, and most have stopped already.",
      fix: "Ask your authority for a profile with both usages, or say in the plan that no such partner is left.",
    },
  },
  citation: {
    ...sources.lync2013EdgeSummary,
    quote: "must have the server EKU and client EKU if public IM connectivity with AOL is to be deployed",
  },
  products: microsoftProducts,
  roles: ["edge-external"],
  applies: (evidence, { plan }) =>
    (evidence.certificate ?? evidence.request) !== null &&
    !isUnknown(partOf(evidence, "extendedKeyUsage")) &&
    plan?.extendedKeyUsage.includes("clientAuth") === true,
  check: (evidence, _context, problem) => {
    const usages = enhancedKeyUsageOf(evidence) ?? [];
    if (usages.some(({ oid }) => oid === knownOids.clientAuthentication.oid)) return [];
    const at = evidence.certificate === null ? "request.extendedKeyUsage" : "certificate.extendedKeyUsage";
    return [problem("found", {}, at)];
  },
});
