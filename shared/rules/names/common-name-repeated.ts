import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { areNamesKnown, subjectCommonNameOf } from "../names-of.ts";
import { outsideRoles, rolesKnownBySubject } from "../role-groups.ts";
import type { Rule } from "../types.ts";
import { commonNameRepeatedProblem } from "./common-name-repeated-problem.ts";

/**
 * roles.md G13: shown by the examples of the internal roles. For Edge and reverse proxy it is demanded, which is another rule; the
 * OAuth certificate only signs, so nobody looks for a name in it.
 */
export const commonNameRepeated: Rule = {
  id: "names.common-name-repeated",
  severity: "warning",
  title: "The common name is among the alternative names",
  citation: {
    ...sources.lync2013ReverseProxyRequest,
    quote: "The subject name must also be present in the subject alternative name.",
  },
  products: microsoftProducts,
  roles: { except: [...outsideRoles, ...rolesKnownBySubject, "oauth-token-issuer"] },
  applies: (evidence) => subjectCommonNameOf(evidence) !== null && areNamesKnown(evidence),
  check: (evidence) =>
    commonNameRepeatedProblem(
      evidence,
      "Where alternative names stand, a name check ignores the common name; newer clients ignore it always.",
    ),
};
