import { sources } from "../../catalogue/sources.ts";
import { again } from "../again.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { enhancedKeyUsageOf, hasAnyPurposeOnly } from "../uses-of.ts";

/** Every purpose allowed, Server Authentication not named: RFC 5280 leaves it to programs whether they take that. */
export const anyPurpose: Rule = defineRule({
  id: "usage.any-purpose",
  severity: "warning",
  title: "The Enhanced Key Usage must name Server Authentication",
  texts: {
    found: {
      what: "Its Enhanced Key Usage allows every purpose (Any Purpose) but does not name Server Authentication.",
      why: "Programs that look for Server Authentication may refuse such a certificate.",
      fix: `${again} with Server Authentication, for example from the Web Server template.`,
    },
  },
  citation: {
    ...sources.rfc5280,
    section: "4.2.1.12",
    quote:
      "Applications that require the presence of a particular purpose MAY reject certificates that include the anyExtendedKeyUsage OID but not the particular OID expected for the application.",
  },
  products: "all",
  roles: { except: ["office-web-apps"] },
  applies: (evidence) => enhancedKeyUsageOf(evidence) !== null,
  check: (evidence, _context, problem) =>
    hasAnyPurposeOnly(evidence)
      ? [
          problem(
            "found",
            {},
            evidence.certificate === null ? "request.extendedKeyUsage" : "certificate.extendedKeyUsage",
          ),
        ]
      : [],
});
