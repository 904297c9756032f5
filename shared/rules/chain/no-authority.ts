import { sources } from "../../catalogue/sources.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { problemsOf } from "./problems-of.ts";

/** A certificate that is no authority's, or says nothing of it, issued another one (openssl verify: error 79). */
export const noAuthority: Rule = defineRule({
  id: "chain.no-authority",
  severity: "error",
  title: "Every issuer must be a certification authority",
  citation: {
    ...sources.rfc5280,
    section: "6.1.4 (k)",
    quote:
      "If certificate i is a version 3 certificate, verify that the basicConstraints extension is present and that cA is set to TRUE.",
  },
  products: "all",
  roles: "all",
  texts: {
    absent: {
      what: "{issuer}, which issued {subject}, is not a certification authority: it has no Basic Constraints.",
      why: "The signature is right, but only the certificate of an authority may issue others. Windows and OpenSSL refuse the chain.",
      fix: "Have the certificate issued by a certification authority.",
    },
    false: {
      what: "{issuer}, which issued {subject}, is not a certification authority: its Basic Constraints say so.",
      why: "The signature is right, but only the certificate of an authority may issue others. Windows and OpenSSL refuse the chain.",
      fix: "Have the certificate issued by a certification authority.",
    },
  },
  applies: ({ issuers }) => issuers.length > 0,
  check: ({ chain }, _context, problem) =>
    problemsOf(chain, "no-authority").map(({ found, certificate, chain: { path } }) => {
      const below = path[found.at - 1];
      const subject = below === undefined ? "" : certificateName(below);
      return problem(found.constraints, { issuer: certificateName(certificate), subject }, "issuers.basicConstraints");
    }),
});
