import { sources } from "../../catalogue/sources.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { daysBetween } from "../../facts/days-between.ts";
import { certificatesOf } from "../certificates-of.ts";
import { defineRule } from "../define-rule.ts";
import { placeOf } from "../place-of.ts";
import type { Rule } from "../types.ts";

const usualLeadDays = 30;

/** Time enough to order a new one; the 30 days are KeySpec's own, and somebody may ask for others. */
export const expiresSoon: Rule = defineRule({
  id: "validity.expires-soon",
  severity: "warning",
  title: `The certificate and its issuers should be valid for ${usualLeadDays} more days, or as many as you ask for`,
  texts: {
    soon: {
      what: "{days, plural, =0 {{title} expires on {until, date, day}, within a day.} one {{title} expires on {until, date, day}, in # day.} other {{title} expires on {until, date, day}, in # days.}}",
      why: "After that day services do not start with it, and the other machines refuse it.",
      fix: "Request the new one now.",
    },
  },
  citation: {
    ...sources.lync2013Tls,
    note: "The document asks for certificates during their validity period. How early to renew is KeySpec’s choice.",
    inferred: true,
  },
  products: "all",
  roles: "all",
  ofEveryCertificate: true,
  applies: (evidence) => certificatesOf(evidence).length > 0,
  check: (evidence, { now, expiryLeadDays: leadDays = usualLeadDays }, problem) =>
    certificatesOf(evidence).flatMap((certificate) => {
      const days = Math.floor(daysBetween(now, certificate.notAfter));
      if (Number.isNaN(days) || days < 0 || days >= leadDays) return [];
      const args = { title: certificateName(certificate), until: certificate.notAfter, days };
      return [problem("soon", args, placeOf(evidence, certificate, "notAfter"))];
    }),
});
