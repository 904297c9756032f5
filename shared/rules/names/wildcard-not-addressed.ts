import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { roleTitle } from "../../roles/titles.ts";
import { defineRule } from "../define-rule.ts";
import { alternativeNamesOf } from "../names-of.ts";
import type { Rule } from "../types.ts";

/** roles.md §9: roles that the page about wildcards leaves out. What no source says is a notice. */
export const wildcardNotAddressed: Rule = defineRule({
  id: "names.wildcard-not-addressed",
  severity: "notice",
  title: "The certificate should not have a wildcard where no document mentions one",
  texts: {
    found: {
      what: "It has {names} among its names.",
      why: "No document says that wildcards work for the role {role}. The names of the plan must be in the certificate by themselves.",
      fix: "Leave the wildcard out of the next request.",
    },
  },
  citation: { ...sources.lync2013Wildcards, quote: "Server roles that are not addressed in this topic" },
  products: microsoftProducts,
  roles: { except: ["edge-external"] },
  applies: (evidence, { plan }) => plan !== null && !plan.wildcards && alternativeNamesOf(evidence) !== null,
  check: (evidence, { plan }, problem) => {
    const names = (alternativeNamesOf(evidence) ?? []).filter((name) => name.includes("*"));
    if (plan === null || names.length === 0) return [];
    return [problem("found", { names, role: roleTitle(plan) }, "subjectAlternativeNames")];
  },
});
