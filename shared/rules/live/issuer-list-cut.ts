import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import {
  issuerListFix as fix,
  issuerListBytes,
  issuerListCitation,
  longestIssuerList,
  namesIssuers,
  issuerListWhy as why,
} from "./issuer-list-parts.ts";

/** The list is cut already. */
export const issuerListCut: Rule = defineRule({
  id: "live.issuer-list-cut",
  severity: "error",
  title: "The list of accepted issuers must not be longer than Windows sends",
  citation: issuerListCitation,
  products: "all",
  roles: "all",
  texts: {
    cut: { what: "The list of issuers that the server accepts has {bytes, number} bytes: Windows cuts it.", why, fix },
  },
  applies: namesIssuers,
  check: (evidence, _context, problem) =>
    issuerListBytes(evidence) >= longestIssuerList
      ? [problem("cut", { bytes: issuerListBytes(evidence) }, "clientCertificate")]
      : [],
});
