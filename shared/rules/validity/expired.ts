import { sources } from "../../catalogue/sources.ts";
import { validityAt } from "../../chain/validity-at.ts";
import { isoDay } from "../../text/iso-day.ts";
import { titleOf } from "../certificates-of.ts";
import type { Rule } from "../types.ts";

/** The certificate has ended. Issuers that have are `chain.issuer-expired`'s and `chain.expired-cross-signed`'s. */
export const expired: Rule = {
  id: "validity.expired",
  severity: "error",
  title: "Not expired",
  citation: {
    ...sources.lync2013Tls,
    quote: "certificates issued by the enterprise CA that are during their validity period and not revoked",
  },
  products: "all",
  roles: "all",
  applies: ({ certificate }) => certificate !== null,
  check: ({ certificate }, { now }) =>
    certificate === null || validityAt(certificate, now) !== "expired"
      ? []
      : [
          {
            what: `${titleOf(certificate)} expired on ${isoDay(certificate.notAfter)}.`,
            why: "Services do not start with an expired certificate, and every other machine refuses it.",
            fix: "Request a new one. Start from this one's names so that none is lost.",
            at: "certificate.notAfter",
          },
        ],
};
