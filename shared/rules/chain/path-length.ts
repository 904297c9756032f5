import { sources } from "../../catalogue/sources.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { problemsOf } from "./problems-of.ts";

/** More authorities below one than it allows (openssl verify: error 25). */
export const pathLength: Rule = defineRule({
  id: "chain.path-length",
  severity: "error",
  title: "No more authorities may stand below an issuer than it allows",
  citation: {
    ...sources.rfc5280,
    section: "6.1.4 (l), (m)",
    quote:
      "If the certificate was not self-issued, verify that max_path_length is greater than zero and decrement max_path_length by 1.",
  },
  products: "all",
  roles: "all",
  texts: {
    exceeded: {
      what: "{issuer} allows {allowed, plural, =0 {no further authority} one {# further authority} other {# further authorities}} below it (Path Length Constraint), but there {found, plural, one {is #} other {are #}}.",
      why: "Windows and OpenSSL refuse such a chain.",
      fix: "Have the certificate issued by {issuer} itself, or by an authority of another hierarchy.",
    },
  },
  applies: ({ issuers }) => issuers.length > 0,
  check: ({ chain }, _context, problem) =>
    problemsOf(chain, "path-length").map(({ found: { allowed, found }, certificate }) =>
      problem("exceeded", { issuer: certificateName(certificate), allowed, found }, "issuers.basicConstraints"),
    ),
});
