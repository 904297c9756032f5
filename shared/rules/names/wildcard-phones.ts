import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { alternativeNamesOf } from "../names-of.ts";
import type { Rule } from "../types.ts";

/** roles.md §7.5: phones that sign in to servers with wildcards do not get in. */
export const wildcardPhones: Rule = defineRule({
  id: "names.wildcard-phones",
  severity: "notice",
  title: "Lync Phone Edition should find no wildcard on the servers that it signs in to",
  texts: {
    found: {
      what: "It has {names} among its names.",
      why: "Phones with Lync Phone Edition may refuse to sign in to a server whose certificate has a wildcard.",
      fix: "If you have such phones, test one before you put this certificate to use, or list the names one by one in the next request.",
    },
  },
  citation: {
    ...sources.lyncPhoneEdition,
    note: "Second-hand: the phones cannot sign in against wildcard certificates on Front End Servers and Access Edge.",
    inferred: true,
  },
  products: ["lync-2010", "lync-2013", "sfb-2015"],
  roles: ["standard-front-end", "enterprise-front-end"],
  applies: (evidence) => alternativeNamesOf(evidence) !== null,
  check: (evidence, _context, problem) => {
    const names = (alternativeNamesOf(evidence) ?? []).filter((name) => name.startsWith("*."));
    return names.length === 0 ? [] : [problem("found", { names }, "subjectAlternativeNames")];
  },
});
