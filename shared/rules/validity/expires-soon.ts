import { sources } from "../../catalogue/sources.ts";
import { isoDay } from "../../text/iso-day.ts";
import { certificatesOf, titleOf } from "../certificates-of.ts";
import type { Rule } from "../types.ts";

const leadDays = 30;
const millisecondsPerDay = 86_400_000;

/** Time enough to order a new one; the 30 days are KeySpec's own. */
export const expiresSoon: Rule = {
  id: "validity.expires-soon",
  severity: "warning",
  title: `Valid for ${leadDays} days and more`,
  citation: {
    ...sources.lync2013Tls,
    note: "The document asks for certificates during their validity period. How early to renew is KeySpec’s choice.",
    inferred: true,
  },
  products: "all",
  roles: "all",
  applies: (evidence) => certificatesOf(evidence).length > 0,
  check: (evidence, { now }) =>
    certificatesOf(evidence).flatMap((certificate) => {
      const daysLeft = Math.floor((Date.parse(certificate.notAfter) - Date.parse(now)) / millisecondsPerDay);
      if (daysLeft < 0 || daysLeft >= leadDays) return [];
      return [
        {
          what: `${titleOf(certificate)} expires on ${isoDay(certificate.notAfter)}, ${inDays(daysLeft)}.`,
          why: "After that day services do not start with it, and the other machines refuse it.",
          fix: "Request the new one now.",
          at: certificate === evidence.certificate ? "certificate.notAfter" : "issuers.notAfter",
        },
      ];
    }),
};

function inDays(days: number): string {
  if (days === 0) return "within a day";
  return days === 1 ? "in 1 day" : `in ${days} days`;
}
