import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { absentIssuerOf, couldBringIssuer } from "./absent-issuer.ts";

/** The chain is known, but not from the file: whoever takes only the file to the server leaves the intermediate certificate behind. */
export const issuerBeside: Rule = defineRule({
  id: "chain.issuer-beside",
  severity: "notice",
  title: "The server should get the certificate of the issuer that stands in another file",
  citation: {
    ...sources.lync2013Tls,
    quote: "the certificate must have been issued by a CA that is also trusted by the client",
  },
  products: microsoftProducts,
  roles: "all",
  texts: {
    beside: {
      what: "The certificate of its issuer, {issuer}, stands in another file than the certificate.",
      why: "Whoever imports this file alone does not bring the chain to the server, and the certificate wizard does not list a certificate without its chain.",
      fix: "Import it into Intermediate Certification Authorities of the server as well, if the server does not have it.",
    },
  },
  applies: couldBringIssuer,
  check: (evidence, _context, problem) => {
    const absent = absentIssuerOf(evidence);
    return absent?.because === "beside" ? [problem("beside", { issuer: absent.issuer }, "issuers")] : [];
  },
});
