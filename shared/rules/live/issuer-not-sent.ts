import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { issuerPlaceOf, wrongIssuersOf } from "../issuer-place-of.ts";
import type { Rule } from "../types.ts";

/** What `chain.issuer-missing` is to a file. The root need not be sent (RFC 8446 §4.4.2). */
export const issuerNotSent: Rule = defineRule({
  id: "live.issuer-not-sent",
  severity: "warning",
  title: "The server should send the certificate of its issuer",
  citation: {
    ...sources.rfc8446,
    section: "4.4.2",
    note: "A server sends its certificate with those that certify it; only the root may be left out.",
  },
  products: "all",
  roles: "all",
  texts: {
    missing: {
      what: "The server does not send the certificate of its issuer, {issuer}.",
      why: "Who connects and does not have that certificate already cannot follow the chain to a root and does not trust the server: partners, phones and gateways above all.",
      fix: "Put the certificate of {issuer} into Intermediate Certification Authorities of the server’s computer account: Windows then sends it.",
    },
  },
  applies: (evidence) => {
    const { endpoint, certificate } = evidence;
    return (
      endpoint !== null && certificate !== null && !certificate.selfIssued && wrongIssuersOf(evidence).length === 0
    );
  },
  check: (evidence, _context, problem) => {
    const { certificate, issuers } = evidence;
    const isSent = issuerPlaceOf(evidence) === "item" || issuers[0]?.selfIssued === true;
    return isSent || certificate === null ? [] : [problem("missing", { issuer: certificate.issuer.text }, "issuers")];
  },
});
