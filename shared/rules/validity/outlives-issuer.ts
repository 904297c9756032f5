import { sources } from "../../catalogue/sources.ts";
import { validityAt } from "../../chain/validity-at.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";

/** A certificate that is valid longer than an issuer on its chain: whoever plans the renewal by its own last day is too late. */
export const outlivesIssuer: Rule = defineRule({
  id: "validity.outlives-issuer",
  severity: "notice",
  title: "The issuers should be valid as long as the certificate",
  texts: {
    found: {
      what: "It is valid until {until, date, day}, but {issuer} in its chain only until {end, date, day}.",
      why: "Every certificate of a chain must be valid. After that day the other machines refuse this one, unless the authority has another certificate with the same key and they have it.",
      fix: "Ask the authority before that day for its next certificate. If its key is a new one, have this certificate issued again.",
    },
  },
  citation: {
    ...sources.rfc5280,
    section: "6.1.3",
    quote: "The certificate validity period includes the current time.",
    note: "That is asked of every certificate of the path. No document forbids that one is valid longer than its issuer.",
    inferred: true,
  },
  products: "all",
  roles: "all",
  applies: ({ certificate, issuers }) => certificate !== null && issuers.length > 0,
  check: ({ certificate, issuers }, { now }, problem) => {
    if (certificate === null) return [];
    const [first] = issuers
      .filter((issuer) => Date.parse(issuer.notAfter) < Date.parse(certificate.notAfter))
      .toSorted((one, other) => Date.parse(one.notAfter) - Date.parse(other.notAfter));
    // What has ended is a finding of the rules of the chain.
    if (first === undefined || validityAt(first, now) === "expired") return [];
    const args = { until: certificate.notAfter, issuer: certificateName(first), end: first.notAfter };
    return [problem("found", args, "issuers.notAfter")];
  },
});
