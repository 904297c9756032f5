import { sources } from "../../catalogue/sources.ts";
import { sameName } from "../../names/match.ts";
import { nameFlaw } from "../../names/name-flaw.ts";
import { again } from "../again.ts";
import { defineRule } from "../define-rule.ts";
import { coveredBy, identitiesOf } from "../identities-of.ts";
import { areNamesKnown } from "../names-of.ts";
import type { Rule } from "../types.ts";

/** The names that a role cannot do without, compared with the plan for the user's deployment. */
export const required: Rule = defineRule({
  id: "names.required",
  severity: "error",
  title: "The certificate must have the names that the role requires",
  texts: {
    missing: {
      what: "The name {name} is missing.",
      why: "{reason}",
      fix: `${again} with {name} as a DNS name in the subject alternative names.`,
    },
    nearMiss: {
      what: "The name {name} is missing. {found} No client takes that for {name}.",
      why: "{reason}",
      fix: `${again} with {name}, exactly like that, as a DNS name in the subject alternative names.`,
    },
  },
  citation: {
    ...sources.lync2013Tls,
    quote: "the DNS name of the server must match the DNS name on the certificate",
  },
  products: "all",
  roles: "all",
  applies: (evidence, { plan }) => plan !== null && areNamesKnown(evidence),
  check: (evidence, { plan }, problem) => {
    if (plan === null) return [];
    const names = identitiesOf(evidence, plan.role);
    const flaws = names.flatMap((name) => nameFlaw(name) ?? []);
    return plan.names
      .filter((name) => name.need === "required" && !coveredBy(names, name, plan.role))
      .map(({ name, reason, citation }) => {
        const near = flaws.find(({ meant }) => meant.some((one) => sameName(one, name)));
        const at = "subjectAlternativeNames";
        return near === undefined
          ? { ...problem("missing", { name, reason }, at), citation }
          : { ...problem("nearMiss", { name, reason, found: near.found }, at), citation };
      });
  },
});
