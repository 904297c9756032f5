import { sameName } from "../../names/match.ts";
import { microsoftProducts } from "../../products/microsoft-products.ts";
import { sources } from "../../sources.ts";
import { alternativeNamesOf, subjectCommonNameOf } from "../names-of.ts";
import { outsideRoles, rolesKnownBySubject } from "../role-groups.ts";
import type { Rule } from "../types.ts";

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
  applies: (evidence) => subjectCommonNameOf(evidence) !== null,
  check: (evidence) => {
    const name = subjectCommonNameOf(evidence);
    const names = alternativeNamesOf(evidence);
    if (name === null || names?.some((other) => sameName(other, name)) === true) return [];
    return [
      {
        what:
          names === null
            ? "It has no subject alternative names."
            : `Its common name ${name} is not among its subject alternative names.`,
        why: "Where alternative names stand, a name check ignores the common name; newer clients ignore it always.",
        fix: `Have it issued again with ${name} as a DNS name as well.`,
        at: "subjectAlternativeNames",
      },
    ];
  },
};
