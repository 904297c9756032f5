import { sources } from "../../catalogue/sources.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { problemsOf } from "./problems-of.ts";

/** An authority that is limited to other uses, for example to e-mail (openssl verify: error 26 or 79). */
export const issuerUsage: Rule = defineRule({
  id: "chain.issuer-usage",
  severity: "error",
  title: "No issuer’s Enhanced Key Usage may exclude Server Authentication",
  citation: {
    ...sources.microsoftRootProgram,

    quote:
      'unless the uses are separated by application of Extended Key Uses ("EKU"s) at the intermediate CA certificate level',
    inferred: true,
  },
  products: "all",
  roles: "all",
  texts: {
    excluded: {
      what: "The Enhanced Key Usage of {issuer} does not include Server Authentication.",
      why: "An authority whose uses are limited cannot issue for others: Windows takes from the uses of a certificate those that an issuer lacks.",
      fix: "Have the certificate issued by an authority for servers.",
    },
  },
  applies: ({ issuers }) => issuers.length > 0,
  check: ({ chain }, _context, problem) =>
    problemsOf(chain, "purpose-excluded").map(({ certificate }) =>
      problem("excluded", { issuer: certificateName(certificate) }, "issuers.extendedKeyUsage"),
    ),
});
