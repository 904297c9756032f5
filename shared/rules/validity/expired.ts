import { sources } from "../../catalogue/sources.ts";
import { validityAt } from "../../chain/validity-at.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";

/** The certificate has ended. Issuers that have are `chain.issuer-expired`'s and `chain.expired-cross-signed`'s. */
export const expired: Rule = defineRule({
  id: "validity.expired",
  severity: "error",
  title: "The certificate must not have expired",
  texts: {
    expired: {
      what: "{title} expired on {until, date, day}.",
      why: "Services do not start with an expired certificate, and every other machine refuses it.",
      fix: "Request a new one. Start from the names of this one so that none is lost.",
    },
  },
  citation: {
    ...sources.lync2013Tls,
    quote: "certificates issued by the enterprise CA that are during their validity period and not revoked",
  },
  products: "all",
  roles: "all",
  ofEveryCertificate: true,
  applies: ({ certificate }) => certificate !== null,
  check: ({ certificate }, { now }, problem) =>
    certificate === null || validityAt(certificate, now) !== "expired"
      ? []
      : [
          problem(
            "expired",
            { title: certificateName(certificate), until: certificate.notAfter },
            "certificate.notAfter",
          ),
        ],
});
