import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { checkedNamesOf, subjectCommonNameOf } from "../names-of.ts";
import type { Rule } from "../types.ts";

/** roles.md CONFLICT 11: Cisco's client accepts a wildcard as common name (roles.md S2), the node takes none. */
export const wildcardCucm: Rule = defineRule({
  id: "names.wildcard-cucm",
  severity: "error",
  title: "The certificate of a Unified Communications Manager node must not have a wildcard",
  texts: {
    found: {
      what: "{count, plural, one {It has the wildcard {names}.} other {It has the wildcards {names}.}}",
      why: "The client would accept it, but the node supports no certificate with a wildcard.",
      fix: "Have it issued for a request that the node made itself, with the names of the nodes.",
    },
  },
  citation: {
    ...sources.ciscoSecurityGuide,
    quote: "Unified Communications Manager does not support certificates with wildcard entry.",
  },
  products: ["cisco-uc"],
  roles: ["cucm-tomcat"],
  applies: ({ certificate, request }) => (certificate ?? request) !== null,
  check: (evidence, _context, problem) => {
    const names = [subjectCommonNameOf(evidence) ?? "", ...checkedNamesOf(evidence)];
    const wildcards = [...new Set(names.filter((name) => name.includes("*")))];
    if (wildcards.length === 0) return [];
    return [problem("found", { names: wildcards, count: wildcards.length }, "subjectAlternativeNames")];
  },
});
