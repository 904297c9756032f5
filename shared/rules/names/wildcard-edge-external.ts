import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { alternativeNamesOf } from "../names-of.ts";
import type { Rule } from "../types.ts";

/**
 * roles.md §9 and CONFLICT 6: “not supported”, and yet the XMPP row of a summary shows one. So a wildcard beside the names is a
 * warning; the names that it would replace are errors of their own.
 */
export const wildcardEdgeExternal: Rule = defineRule({
  id: "names.wildcard-edge-external",
  severity: "warning",
  title: "The external Edge certificate should not have a wildcard",
  texts: {
    found: {
      what: "It has {names} among its names.",
      why: "Wildcards are not supported here: partners and phones look for the names themselves. A summary page shows one for XMPP all the same.",
      fix: "Check that every name of the plan is in the certificate by itself, and leave the wildcard out of the next request.",
    },
  },
  citation: {
    ...sources.lync2013EdgePlan,
    quote:
      "You must define distinct subject alternate names (SANs) for each SIP domain name, Web Conferencing Edge service, A/V Edge service and XMPP domain",
  },
  products: microsoftProducts,
  roles: ["edge-external"],
  applies: (evidence) => alternativeNamesOf(evidence) !== null,
  check: (evidence, _context, problem) => {
    const names = (alternativeNamesOf(evidence) ?? []).filter((name) => name.includes("*"));
    return names.length === 0 ? [] : [problem("found", { names }, "subjectAlternativeNames")];
  },
});
