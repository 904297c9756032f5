import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { internalSuffixProblem } from "../../names/internal-suffix.ts";
import { format } from "../../text/localise.ts";
import { checkedNamesOf } from "../names-of.ts";
import { outsideRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";

/** A request of a role that goes to a public authority, with a name that no public authority signs. A certificate shows that one did. */
export const internal: Rule = {
  id: "names.internal",
  severity: "warning",
  title: "Names that a public authority signs",
  citation: {
    ...sources.baselineRequirements,
    section: "4.2.2",
    quote: "CAs SHALL NOT issue Certificates containing Internal Names or Reserved IP Addresses",
  },
  products: microsoftProducts,
  roles: outsideRoles,
  applies: ({ request }) => request !== null,
  check: (evidence) =>
    checkedNamesOf(evidence).flatMap((name) => {
      const problem = internalSuffixProblem(name);
      if (problem === null) return [];
      return [
        {
          what: `No public authority signs ${name}. ${format(problem)}`,
          why: "Nobody can prove that such a name is theirs, and this certificate is for the internet.",
          fix: "Take the name out, or replace it by a name of a domain that you own.",
          at: "subjectAlternativeNames",
        },
      ];
    }),
};
