import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { alternativeNamesOf } from "../names-of.ts";
import type { Rule } from "../types.ts";

/** roles.md §9: Lync Server 2010 has an order of names for its phones; later documents say that none matters. */
export const wildcardOrder: Rule = defineRule({
  id: "names.wildcard-order",
  severity: "notice",
  title: "Full names should stand before wildcards",
  texts: {
    found: {
      what: "The wildcard {wildcard} stands before {name}.",
      why: "Desk phones of Lync Server 2010 read the names in their order, and some stop at a wildcard.",
      fix: "Put the full names first in the next request, and the wildcards last, as KeySpec’s plans do.",
    },
  },
  citation: {
    ...sources.lync2010Wildcards,
    note: "The topic wants entries with full names before those with wildcards, for UC devices.",
    inferred: true,
  },
  products: ["lync-2010"],
  roles: "all",
  applies: (evidence) => alternativeNamesOf(evidence) !== null,
  check: (evidence, _context, problem) => {
    const names = alternativeNamesOf(evidence) ?? [];
    const first = names.findIndex((name) => name.startsWith("*."));
    const wildcard = names[first];
    const name = names.slice(first + 1).find((each) => !each.startsWith("*."));
    if (wildcard === undefined || name === undefined) return [];
    return [problem("found", { wildcard, name }, "subjectAlternativeNames")];
  },
});
