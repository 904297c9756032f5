import { sources } from "../../catalogue/sources.ts";
import { productsThatRoll, tokenLeadHours } from "../../roles/token-lead-hours.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule, RuleContext } from "../types.ts";

const millisecondsPerHour = 3_600_000;
/** When to think of it. `validity.expires-soon` begins on the same day. */
const noticeDays = 30;

/** OAuth and A/V Authentication hand out tokens: the new certificate is staged before the old one ends. */
export const rollLead: Rule = defineRule({
  id: "validity.roll-lead",
  severity: "warning",
  title: "A certificate that signs tokens should be replaced before its tokens would end with it",
  texts: {
    stage: {
      what: "The next certificate must take over {hours, number} hours before this one ends: by {by, date, minute}.",
      why: "Tokens that were signed with this certificate are good for up to {hours, number} hours. If it ends before them, {role, select, oauth {servers and Exchange refuse each other} other {calls from outside fail}} until new tokens were handed out.",
      fix: "Import the new certificate and run Set-CsCertificate with -Roll and -EffectiveDate{role, select, oauth {, once with -Identity Global} other { for AudioVideoAuthentication on every Edge Server of the pool}}.",
    },
    late: {
      what: "Less than {hours, number} hours are left: it is too late to replace it without a gap.",
      why: "Tokens that were signed with this certificate end with it, so {role, select, oauth {servers and Exchange refuse each other} other {calls from outside fail}} until new tokens were handed out.",
      fix: "Replace it now, with Set-CsCertificate and no -Roll, at a quiet hour.",
    },
  },
  citation: {
    ...sources.sfbStageCertificates,
    quote: "24 hours before the expiration time of the current certificate",
    note: "Said of OAuth. For A/V Authentication it is 8 hours, the usual life of a token.",
  },
  products: productsThatRoll,
  roles: ["oauth-token-issuer", "edge-external"],
  ofEveryCertificate: true,
  applies: ({ certificate }, context) => certificate !== null && leadOf(context) !== null,
  check: ({ certificate }, context, problem) => {
    const { now, role } = context;
    const hours = leadOf(context);
    const end = Date.parse(certificate?.notAfter ?? "");
    const left = (end - Date.parse(now)) / millisecondsPerHour;
    if (hours === null || Number.isNaN(left) || left < 0 || left >= noticeDays * 24) return [];
    const args = {
      hours,
      by: new Date(end - hours * millisecondsPerHour).toISOString(),
      role: role === "oauth-token-issuer" ? "oauth" : "other",
    };
    return [problem(left < hours ? "late" : "stage", args, "certificate.notAfter")];
  },
});

function leadOf({ product, role, plan }: RuleContext): number | null {
  return role === null ? null : tokenLeadHours({ product, role, uses: plan?.uses ?? null });
}
