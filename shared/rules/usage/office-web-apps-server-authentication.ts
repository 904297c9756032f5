import { sources } from "../../catalogue/sources.ts";
import { again } from "../again.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { hasAnyPurposeOnly } from "../uses-of.ts";
import { purposesWithoutServer } from "./purposes-without-server.ts";

/** Office Web Apps asks for no usage (roles.md §6.3), so a certificate may state none; one that states others is for these alone. */
export const officeWebAppsServerAuthentication: Rule = defineRule({
  id: "usage.office-web-apps-server-authentication",
  severity: "error",
  title: "The certificate of Office Web Apps must include Server Authentication where it states usages",
  texts: {
    others: {
      what: "Its Enhanced Key Usage has no Server Authentication, only {usages}.",
      why: "Office Web Apps asks for no usage, but browsers and servers refuse an HTTPS server whose certificate is for something else.",
      fix: `${again} with Server Authentication, for example from the Web Server template.`,
    },
    nothing: {
      what: "Its Enhanced Key Usage is empty, so it has no Server Authentication.",
      why: "Office Web Apps asks for no usage, but browsers and servers refuse an HTTPS server whose certificate is for nothing.",
      fix: `${again} with Server Authentication, for example from the Web Server template.`,
    },
  },
  citation: {
    ...sources.rfc5280,
    section: "4.2.1.12",
    quote: "If the extension is present, then the certificate MUST only be used for one of the purposes indicated.",
  },
  products: "all",
  roles: ["office-web-apps"],
  applies: (evidence) => (evidence.certificate ?? evidence.request) !== null && !hasAnyPurposeOnly(evidence),
  check: (evidence, _context, problem) => {
    const usages = purposesWithoutServer(evidence);
    if (usages === null) return [];
    const at = evidence.certificate === null ? "request.extendedKeyUsage" : "certificate.extendedKeyUsage";
    return [usages.length === 0 ? problem("nothing", {}, at) : problem("others", { usages }, at)];
  },
});
