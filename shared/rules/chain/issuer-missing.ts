import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { issuerPlaceOf, wrongIssuersOf } from "../issuer-place-of.ts";
import type { Evidence, Rule } from "../types.ts";

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
  applies: isWithoutWrongIssuer,
  check: (evidence, _context, problem) => {
    const { certificate, issuers } = evidence;
    const place = issuerPlaceOf(evidence);
    // A root need not be in the file; an issuer in another file is `chain.issuer-beside`'s.
    const isThere = place === "item" || place === "other-file" || issuers[0]?.selfIssued === true;
    return certificate === null || isThere ? [] : [problem("missing", { issuer: certificate.issuer.text }, "issuers")];
  },
});

/** A file that could bring its issuer, and brings no wrong one. */
export function isWithoutWrongIssuer(evidence: Evidence): boolean {
  const { source, certificate } = evidence;
  const couldBring = source === "bundle" || source === "chain";
  return couldBring && certificate !== null && !certificate.selfIssued && wrongIssuersOf(evidence).length === 0;
}
