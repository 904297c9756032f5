import { sources } from "../../catalogue/sources.ts";
import { isOfWebServices } from "../../roles/parts/is-of-web-services.ts";
import { isWebName } from "../../roles/parts/is-web-name.ts";
import { defineRule } from "../define-rule.ts";
import { areNamesKnown, checkedNamesOf, covers } from "../names-of.ts";
import type { Rule } from "../types.ts";

/**
 * Names of the web services that a certificate may leave to another (roles.md §4.0: separate certificates are allowed). A warning:
 * names lost in a renewal are what goes wrong most often (§17), and only the administrator knows of the other certificate.
 */
export const leftOut: Rule = defineRule({
  id: "names.left-out",
  severity: "warning",
  title: "The certificate should have the names of the web services",
  texts: {
    missing: {
      what: "Names of the web services are missing: {names}.",
      why: "That is right if other certificates have them. If not, whoever opens these addresses gets a certificate warning.",
      fix: "Assign it only to the uses whose names it has, or make a new request with all of them.",
    },
  },
  citation: {
    ...sources.lync2013Autodiscover,
    quote: "An optional configuration is to use separate certificates for each purpose.",
  },
  products: "all",
  roles: "all",
  applies: (evidence, { plan }) => plan?.uses.some(isOfWebServices) === true && areNamesKnown(evidence),
  check: (evidence, { plan }, problem) => {
    const names = checkedNamesOf(evidence);
    const missing = plan?.names.filter((name) => name.included && isWebName(name, plan) && !covers(names, name)) ?? [];
    if (missing.length === 0) return [];
    return [problem("missing", { names: missing.map(({ name }) => name) }, "subjectAlternativeNames")];
  },
});
