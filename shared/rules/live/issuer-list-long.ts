import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import {
  issuerListFix as fix,
  issuerListBytes,
  issuerListCitation,
  longestIssuerList,
  longIssuerList,
  namesIssuers,
  issuerListWhy as why,
} from "./issuer-list-parts.ts";

/** It will be soon. */
export const issuerListLong: Rule = defineRule({
  id: "live.issuer-list-long",
  severity: "warning",
  title: "The list of accepted issuers should stay well below what Windows sends",
  citation: issuerListCitation,
  products: "all",
  roles: "all",
  texts: {
    long: { what: "The list of issuers that the server accepts has {bytes, number} bytes.", why, fix },
  },
  applies: namesIssuers,
  check: (evidence, _context, problem) => {
    const bytes = issuerListBytes(evidence);
    return bytes > longIssuerList && bytes < longestIssuerList ? [problem("long", { bytes }, "clientCertificate")] : [];
  },
});
