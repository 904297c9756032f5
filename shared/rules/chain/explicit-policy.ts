import { sources } from "../../catalogue/sources.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { problemsOf } from "./problems-of.ts";

/** An issuer demands a certificate policy, and the certificates below it have none in common (openssl verify -policy_check: error 43). */
export const explicitPolicy: Rule = defineRule({
  id: "chain.explicit-policy",
  severity: "error",
  title: "Where an issuer demands a certificate policy, all certificates below must have it",
  citation: {
    ...sources.rfc5280,
    section: "4.2.1.11",
    note: "requireExplicitPolicy says after how many certificates a path must have an acceptable policy identifier in every certificate.",
  },
  products: "all",
  roles: "all",
  texts: {
    none: {
      what: "{issuer} demands a certificate policy (Policy Constraints), and the certificates below it have none in common.",
      why: "Programs that follow the constraint refuse the chain.",
      fix: "Ask the authority for a certificate with its policy in Certificate Policies.",
    },
  },
  applies: ({ issuers }) => issuers.length > 0,
  check: ({ chain }, _context, problem) =>
    problemsOf(chain, "no-valid-policy").map(({ certificate }) =>
      problem("none", { issuer: certificateName(certificate) }, "issuers.policyConstraints"),
    ),
});
