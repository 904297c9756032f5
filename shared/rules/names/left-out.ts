import { sources } from "../../sources.ts";
import { checkedNamesOf, covers } from "../names-of.ts";
import type { Rule } from "../types.ts";

/** Names of the plan that this certificate may leave to another (roles.md §4.0: separate certificates are allowed). */
export const leftOut: Rule = {
  id: "names.left-out",
  severity: "notice",
  title: "The names that may stand elsewhere",
  citation: {
    ...sources.lync2013Autodiscover,
    quote: "An optional configuration is to use separate certificates for each purpose.",
  },
  products: "all",
  roles: "all",
  applies: ({ certificate, request }, { plan }) => plan !== null && (certificate ?? request) !== null,
  check: (evidence, { plan }) => {
    const names = checkedNamesOf(evidence);
    const missing =
      plan?.names.filter((name) => name.need === "optional" && name.included && !covers(names, name)) ?? [];
    if (missing.length === 0) return [];
    return [
      {
        what: `Names that the plan proposes are not in it: ${missing.map(({ name }) => name).join(", ")}.`,
        why: "That is right if certificates of their own carry them. If not, whoever opens these addresses meets a certificate warning.",
        fix: "Assign it only to the uses whose names it has, or have it issued again with all of them.",
        at: "subjectAlternativeNames",
      },
    ];
  },
};
