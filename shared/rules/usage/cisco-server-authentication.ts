import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { hasAnyPurposeOnly } from "../uses-of.ts";
import { purposesWithoutServer } from "./purposes-without-server.ts";

/** roles.md §0: “Server EKU everywhere”. Without the extension any usage is allowed (RFC 5280 §4.2.1.12), so that passes. */
export const ciscoServerAuthentication: Rule = defineRule({
  id: "usage.cisco-server-authentication",
  severity: "error",
  title: "The certificate of a Cisco node must include Server Authentication",
  texts: {
    others: {
      what: "Its Enhanced Key Usage has no Server Authentication, only {usages}.",
      why: "The node presents it to every client that connects by HTTPS, and clients ask for that usage.",
      fix: "Have the node’s request signed again by a template or profile that adds Server Authentication.",
    },
    nothing: {
      what: "Its Enhanced Key Usage is empty, so it has no Server Authentication.",
      why: "The node presents it to every client that connects by HTTPS, and clients ask for that usage.",
      fix: "Have the node’s request signed again by a template or profile that adds Server Authentication.",
    },
  },
  citation: {
    ...sources.ciscoFieldNotice74345,
    quote:
      "Certificates that are used for mTLS connections in Cisco Unified Communication devices are expected to include both Server and Client Authentication EKUs.",
  },
  products: ["cisco-uc"],
  roles: "all",
  applies: (evidence) => (evidence.certificate ?? evidence.request) !== null && !hasAnyPurposeOnly(evidence),
  check: (evidence, _context, problem) => {
    const usages = purposesWithoutServer(evidence);
    if (usages === null) return [];
    const at = evidence.certificate === null ? "request.extendedKeyUsage" : "certificate.extendedKeyUsage";
    return [usages.length === 0 ? problem("nothing", {}, at) : problem("others", { usages }, at)];
  },
});
