import { sources } from "../../catalogue/sources.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { problemsOf } from "./problems-of.ts";

/** A name that an issuer may not issue for (openssl verify: errors 47, 48). */
export const nameConstraints: Rule = defineRule({
  id: "chain.name-constraints",
  severity: "error",
  title: "Every name must be one that the issuers may issue for",
  citation: {
    ...sources.rfc5280,
    section: "4.2.1.10",
    quote: "Restrictions apply to the subject distinguished name and apply to subject alternative names.",
  },
  products: "all",
  roles: "all",
  texts: {
    notPermitted: {
      what: "{issuer} may not issue for {name}, which {subject} has: its Name Constraints do not allow it.",
      why: "One such name makes every program refuse the whole certificate.",
      fix: "Ask the authority for a certificate without this name, or take another authority.",
    },
  },
  applies: ({ issuers }) => issuers.length > 0,
  check: ({ chain }, _context, problem) =>
    problemsOf(chain, "name-not-permitted").map(({ found: { of, name }, certificate, chain: { path } }) => {
      const below = path[of];
      const subject = below === undefined ? "" : certificateName(below);
      return problem(
        "notPermitted",
        { issuer: certificateName(certificate), name, subject },
        "issuers.nameConstraints",
      );
    }),
});
