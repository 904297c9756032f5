import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";

/** Cisco’s client has a store for self-signed Tomcats (roles.md S2); Microsoft’s servers have none. */
export const enterpriseTrust: Rule = defineRule({
  id: "trust.enterprise-trust",
  severity: "notice",
  title: "The clients must trust a self-signed certificate",
  texts: {
    selfSigned: {
      what: "It is self-signed.",
      why: "Clients that do not have it ask their users to accept it, from each server anew.",
      fix: "Import it into the Enterprise Trust store of the client computers, by Group Policy for example, or have the node’s request signed by a certification authority.",
    },
  },
  citation: {
    ...sources.ciscoCertificateValidation,
    section: "Import Root Certificates on Client Computers",
    quote: "Import self-signed certificates to the Enterprise Trust store.",
  },
  products: ["cisco-uc"],
  roles: "all",
  applies: ({ certificate }) => certificate !== null,
  check: ({ certificate }, _context, problem) =>
    certificate?.selfIssued === true ? [problem("selfSigned", {}, "certificate.issuer")] : [],
});
