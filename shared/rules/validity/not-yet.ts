import { sources } from "../../catalogue/sources.ts";
import { isoDay } from "../../text/iso-day.ts";
import { certificatesOf, titleOf } from "../certificates-of.ts";
import type { Rule } from "../types.ts";

/** The certificate or an issuer that the file brings begins later. */
export const notYet: Rule = {
  id: "validity.not-yet",
  severity: "error",
  title: "Already valid",
  citation: {
    ...sources.lync2013Tls,
    quote: "certificates issued by the enterprise CA that are during their validity period and not revoked",
  },
  products: "all",
  roles: "all",
  applies: (evidence) => certificatesOf(evidence).length > 0,
  check: (evidence, { now }) =>
    certificatesOf(evidence)
      .filter(({ notBefore }) => Date.parse(notBefore) > Date.parse(now))
      .map((certificate) => ({
        what: `${titleOf(certificate)} is not valid before ${isoDay(certificate.notBefore)}.`,
        why: "Until then every other machine refuses it.",
        fix: "Wait for that day. If it should be valid already, look at the clock of this computer and of the authority.",
        at: certificate === evidence.certificate ? "certificate.notBefore" : "issuers.notBefore",
      })),
};
