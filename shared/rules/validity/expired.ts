import { sources } from "../../catalogue/sources.ts";
import { isoDay } from "../../text/iso-day.ts";
import { certificatesOf, titleOf } from "../certificates-of.ts";
import type { Rule } from "../types.ts";

/** The certificate or an issuer that the file brings has ended. */
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
  applies: (evidence) => certificatesOf(evidence).length > 0,
  check: (evidence, { now }) =>
    certificatesOf(evidence)
      .filter(({ notAfter }) => Date.parse(notAfter) < Date.parse(now))
      .map((certificate) => ({
        what: `${titleOf(certificate)} expired on ${isoDay(certificate.notAfter)}.`,
        why: "Services do not start with an expired certificate, and every other machine refuses it.",
        fix:
          certificate === evidence.certificate
            ? "Request a new one. Start from this one's names so that none is lost."
            : "Bring the issuer's current certificate, and have this one issued again if it was signed by the old one.",
        at: certificate === evidence.certificate ? "certificate.notAfter" : "issuers.notAfter",
      })),
};
