import { sources } from "../../catalogue/sources.ts";
import { isPublishedName } from "../../roles/parts/is-published-name.ts";
import { isWebName } from "../../roles/parts/is-web-name.ts";
import { defineRule } from "../define-rule.ts";
import { areNamesKnown, checkedNamesOf, covers } from "../names-of.ts";
import type { Rule } from "../types.ts";

/** The other names that no document demands: what KeySpec repeats or a partner may have elsewhere, and what the user added. */
export const proposed: Rule = defineRule({
  id: "names.proposed",
  severity: "notice",
  title: "The certificate may have the other names that the plan proposes",
  texts: {
    missing: {
      what: "Names that the plan proposes are missing: {names}.",
      why: "No document demands them here. Whoever opens these addresses gets a certificate warning unless another certificate has them.",
      fix: "Leave it as it is if nobody opens them on this server, or make a new request with all of them.",
    },
  },
  citation: {
    ...sources.lync2013Autodiscover,
    quote: "An optional configuration is to use separate certificates for each purpose.",
    inferred: true,
  },
  products: "all",
  roles: "all",
  applies: (evidence, { plan }) => plan !== null && areNamesKnown(evidence),
  check: (evidence, { plan }, problem) => {
    if (plan === null) return [];
    const names = checkedNamesOf(evidence);
    const missing = plan.names.filter(
      (name) =>
        name.need === "optional" &&
        name.included &&
        !isWebName(name, plan) &&
        !isPublishedName(name, plan) &&
        !covers(names, name),
    );
    if (missing.length === 0) return [];
    return [problem("missing", { names: missing.map(({ name }) => name) }, "subjectAlternativeNames")];
  },
});
