import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { knownOids } from "../../facts/known-oids.ts";
import { usageName } from "../../facts/usage-name.ts";
import { again } from "../again.ts";
import { defineRule } from "../define-rule.ts";
import { partOf } from "../part-of.ts";
import type { Rule } from "../types.ts";
import { enhancedKeyUsageOf, hasAnyPurposeOnly } from "../uses-of.ts";

/**
 * roles.md G1; Office Web Apps asks for no usage (§6.3). A request may leave the extension to the authority's template; see `requestedUsage`.
 * Any Purpose alone is a finding of its own (`anyPurpose`).
 */
export const serverAuthentication: Rule = defineRule({
  id: "usage.server-authentication",
  severity: "error",
  title: "The certificate must include Server Authentication",
  texts: {
    absent: {
      what: "It has no Enhanced Key Usage, so no Server Authentication.",
      why: "The servers present it on every TLS and MTLS connection, and the other side asks for that usage.",
      fix: `${again} with Server Authentication, for example from the Web Server template.`,
    },
    others: {
      what: "Its Enhanced Key Usage has no Server Authentication, only {usages}.",
      why: "The servers present it on every TLS and MTLS connection, and the other side asks for that usage.",
      fix: `${again} with Server Authentication, for example from the Web Server template.`,
    },
  },
  citation: {
    ...sources.lync2013Infrastructure,
    quote: "All server certificates must support server authorization (Server EKU).",
  },
  products: microsoftProducts,
  roles: { except: ["office-web-apps"] },
  applies: (evidence) => {
    const { state } = partOf(evidence, "extendedKeyUsage");
    if (hasAnyPurposeOnly(evidence)) return false;
    return state === "present" || (state === "absent" && evidence.certificate !== null);
  },
  check: (evidence, _context, problem) => {
    const usages = enhancedKeyUsageOf(evidence) ?? [];
    if (usages.some(({ oid }) => oid === knownOids.serverAuthentication.oid)) return [];
    const at = evidence.certificate === null ? "request.extendedKeyUsage" : "certificate.extendedKeyUsage";
    return [usages.length === 0 ? problem("absent", {}, at) : problem("others", { usages: usages.map(usageName) }, at)];
  },
});
