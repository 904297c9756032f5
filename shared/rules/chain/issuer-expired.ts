import { sources } from "../../catalogue/sources.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { expiredAuthorities } from "./expired-authorities.ts";

/** An issuer on the chain that has ended, and that the server needs. */
export const issuerExpired: Rule = defineRule({
  id: "chain.issuer-expired",
  severity: "error",
  title: "No issuer may have expired",
  citation: {
    ...sources.lync2013Tls,
    quote: "certificates issued by the enterprise CA that are during their validity period and not revoked",
  },
  products: "all",
  roles: "all",
  texts: {
    expired: {
      what: "{issuer}, which is in the chain, expired on {until, date, day}.",
      why: "Every other machine refuses a chain with an expired authority.",
      fix: "Bring the authority’s current certificate. If its key is a new one, have the certificate issued again.",
    },
  },
  applies: ({ issuers }) => issuers.length > 0,
  check: (evidence, { now }, problem) => {
    const { expired, replaceable } = expiredAuthorities(evidence, now);
    return replaceable
      ? []
      : expired.map((issuer) =>
          problem("expired", { issuer: certificateName(issuer), until: issuer.notAfter }, "issuers.notAfter"),
        );
  },
});
