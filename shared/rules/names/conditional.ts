import { sources } from "../../catalogue/sources.ts";
import { again } from "../again.ts";
import { defineRule } from "../define-rule.ts";
import { areNamesKnown, checkedNamesOf, covers } from "../names-of.ts";
import type { Rule } from "../types.ts";

/** Names that the deployment's settings ask for, such as sip.{domain} for automatic sign-in. */
export const conditional: Rule = defineRule({
  id: "names.conditional",
  severity: "warning",
  title: "The certificate should have the names that the settings of the deployment ask for",
  texts: {
    missing: {
      what: "Names are missing that your deployment’s settings ask for: {names}.",
      why: "{reason}",
      fix: `${again} with these names, or change the setting if it does not apply.`,
    },
    missingExactly: {
      what: "Names are missing that your deployment’s settings ask for: {names}.",
      why: "{reason} A wildcard does not count here.",
      fix: `${again} with these names, or change the setting if it does not apply.`,
    },
  },
  citation: {
    ...sources.lync2013InternalServers,
    quote: "you also need entries for sip.sipdomain (for each SIP domain you have)",
  },
  products: "all",
  roles: "all",
  applies: (evidence, { plan }) => plan !== null && areNamesKnown(evidence),
  check: (evidence, { plan }, problem) => {
    const names = checkedNamesOf(evidence);
    const missing =
      plan?.names.filter((name) => name.need === "conditional" && name.included && !covers(names, name)) ?? [];
    const [first] = missing;
    if (first === undefined) return [];
    const args = { names: missing.map(({ name }) => name), reason: first.reason };
    const text = first.wildcard === undefined ? "missingExactly" : "missing";
    return [{ ...problem(text, args, "subjectAlternativeNames"), citation: first.citation }];
  },
});
