import { sources } from "../../catalogue/sources.ts";
import { areNamesKnown, checkedNamesOf, covers } from "../names-of.ts";
import type { Rule } from "../types.ts";

/** Names that the deployment's settings ask for, such as sip.{domain} for automatic sign-in. */
export const conditional: Rule = {
  id: "names.conditional",
  severity: "warning",
  title: "The names that your settings ask for",
  citation: {
    ...sources.lync2013InternalServers,
    quote: "you also need entries for sip.sipdomain (for each SIP domain you have)",
  },
  products: "all",
  roles: "all",
  applies: (evidence, { plan }) => plan !== null && areNamesKnown(evidence),
  check: (evidence, { plan }) => {
    const names = checkedNamesOf(evidence);
    const missing =
      plan?.names.filter((name) => name.need === "conditional" && name.included && !covers(names, name)) ?? [];
    const [first] = missing;
    if (first === undefined) return [];
    return [
      {
        what: `Names are missing that your deployment's settings ask for: ${missing.map(({ name }) => name).join(", ")}.`,
        why: first.wildcard === undefined ? `${first.reason} A wildcard does not count here.` : first.reason,
        fix: "Have it issued again with these names, or change the setting if it does not hold.",
        at: "subjectAlternativeNames",
      },
    ];
  },
};
