import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { roleTitle } from "../../roles/titles.ts";
import { format } from "../../text/localise.ts";
import { alternativeNamesOf } from "../names-of.ts";
import type { Rule } from "../types.ts";

/** roles.md §9: roles that the page about wildcards leaves out. What no source says is a notice. */
export const wildcardNotAddressed: Rule = {
  id: "names.wildcard-not-addressed",
  severity: "notice",
  title: "No wildcard where no document speaks of one",
  citation: { ...sources.lync2013Wildcards, quote: "Server roles that are not addressed in this topic" },
  products: microsoftProducts,
  roles: { except: ["edge-external"] },
  applies: (evidence, { plan }) => plan !== null && !plan.wildcards && alternativeNamesOf(evidence) !== null,
  check: (evidence, { plan }) => {
    const wildcards = (alternativeNamesOf(evidence) ?? []).filter((name) => name.includes("*"));
    if (wildcards.length === 0) return [];
    return [
      {
        what: `It has ${wildcards.join(", ")} among its names.`,
        why: `No document says that wildcards work for the role ${plan === null ? "" : format(roleTitle(plan))}. The names of the plan must stand there by themselves.`,
        fix: "Leave the wildcard out of the next request.",
        at: "subjectAlternativeNames",
      },
    ];
  },
};
