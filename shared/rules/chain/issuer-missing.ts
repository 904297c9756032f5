import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";

/** roles.md G11, for files that could bring the chain: a PFX and a chain file. A wrong issuer in its place is `chain.broken`'s. */
export const issuerMissing: Rule = defineRule({
  id: "chain.issuer-missing",
  severity: "warning",
  title: "The file should bring the certificate of the issuer",
  citation: {
    ...sources.lync2013Tls,
    quote: "the certificate must have been issued by a CA that is also trusted by the client",
  },
  products: microsoftProducts,
  roles: "all",
  texts: {
    missing: {
      what: "The certificate of its issuer, {issuer}, is not in the file.",
      why: "Without the whole chain the certificate wizard does not list the certificate and other machines do not trust it.",
      fix: "Ask the authority for its chain and put it into the file, or make sure that the server has it: issuing authorities in Intermediate Certification Authorities, the root in Trusted Root Certification Authorities.",
    },
  },
  applies: ({ source, certificate, chain }) =>
    (source === "bundle" || source === "chain") &&
    certificate !== null &&
    !certificate.selfIssued &&
    chain?.namesakes.length === 0,
  check: ({ certificate, issuers: [issuer], chain, around }, _context, problem) => {
    if (certificate === null) return [];
    const isInFile = around === null || (chain?.indexes[1] ?? 0) < around.own;
    // A root need not be in the file.
    const isThere = issuer !== undefined && (isInFile || issuer.selfIssued);
    return isThere ? [] : [problem("missing", { issuer: certificate.issuer.text }, "issuers")];
  },
});
