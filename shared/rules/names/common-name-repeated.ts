import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { areNamesKnown, subjectCommonNameOf } from "../names-of.ts";
import { outsideRoles, rolesKnownBySubject } from "../role-groups.ts";
import type { Rule } from "../types.ts";
import { commonNameRepeatedTexts, unrepeatedCommonName } from "./unrepeated-common-name.ts";

/**
 * roles.md G13: shown by the examples of the internal roles. For Edge and reverse proxy it is demanded, which is another rule; the
 * OAuth certificate only signs, so nobody looks for a name in it.
 */
export const commonNameRepeated: Rule = defineRule({
  id: "names.common-name-repeated",
  severity: "warning",
  title: "The common name should also be a subject alternative name",
  texts: {
    other: {
      ...commonNameRepeatedTexts.other,
      why: "A certificate with subject alternative names is checked by these alone, and newer clients never look at the common name.",
    },
    absent: {
      ...commonNameRepeatedTexts.absent,
      why: "A certificate with subject alternative names is checked by these alone, and newer clients never look at the common name.",
    },
  },
  citation: {
    ...sources.lync2013ReverseProxyRequest,
    quote: "The subject name must also be present in the subject alternative name.",
  },
  products: microsoftProducts,
  roles: { except: [...outsideRoles, ...rolesKnownBySubject, "oauth-token-issuer"] },
  applies: (evidence) => subjectCommonNameOf(evidence) !== null && areNamesKnown(evidence),
  check: (evidence, _context, problem) => {
    const found = unrepeatedCommonName(evidence);
    return found === null ? [] : [problem(found.text, { name: found.name }, "subjectAlternativeNames")];
  },
});
