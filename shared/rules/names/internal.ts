import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { internalSuffixProblem } from "../../names/internal-suffix.ts";
import { defineRule } from "../define-rule.ts";
import { checkedNamesOf } from "../names-of.ts";
import { outsideRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";

/** A request of a role that goes to a public authority, with a name that no public authority signs. A certificate shows that one did. */
export const internal: Rule = defineRule({
  id: "names.internal",
  severity: "warning",
  title: "The request should have only names that a public certification authority signs",
  texts: {
    found: {
      what: "No public certification authority signs {name}. {problem}",
      why: "Nobody can prove that such a name is theirs, and this certificate is for the internet.",
      fix: "Remove the name, or replace it by a name of a domain that you own.",
    },
  },
  citation: {
    ...sources.baselineRequirements,
    section: "4.2.2",
    quote: "CAs SHALL NOT issue Certificates containing Internal Names or Reserved IP Addresses",
  },
  products: microsoftProducts,
  roles: outsideRoles,
  applies: ({ request }) => request !== null,
  check: (evidence, _context, problem) =>
    checkedNamesOf(evidence).flatMap((name) => {
      const found = internalSuffixProblem(name);
      return found === null ? [] : [problem("found", { name, problem: found }, "subjectAlternativeNames")];
    }),
});
