import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { absentIssuerOf, couldBringIssuer } from "./absent-issuer.ts";

/** roles.md G11, for files that could bring the chain: a PFX and a chain file. */
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
  applies: couldBringIssuer,
  check: (evidence, _context, problem) => {
    const absent = absentIssuerOf(evidence);
    return absent?.because === "missing" ? [problem("missing", { issuer: absent.issuer }, "issuers")] : [];
  },
});
