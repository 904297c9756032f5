import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { isForOthersOnly, isForServers } from "./template-of.ts";

/** What `usage.office-web-apps-server-authentication` is to a certificate. */
export const officeWebAppsServerAuthentication: Rule = defineRule({
  id: "template.office-web-apps-server-authentication",
  severity: "error",
  title: "A template for Office Web Apps must give Server Authentication where it gives purposes",
  texts: {
    missing: {
      what: "The template gives purposes, but not Server Authentication.",
      why: "Office Web Apps asks for no usage, but browsers and servers refuse an HTTPS server whose certificate is for something else.",
      fix: "Use the template Web Server, or add Server Authentication to the application policies of a duplicate.",
    },
  },
  citation: {
    ...sources.rfc5280,
    section: "4.2.1.12",
    quote: "If the extension is present, then the certificate MUST only be used for one of the purposes indicated.",
  },
  products: "all",
  roles: ["office-web-apps"],
  applies: ({ template }) => template !== null && isForServers(template) !== null,
  check: ({ template }, _context, problem) =>
    template !== null && isForOthersOnly(template) ? [problem("missing", {}, "template.purposes")] : [],
});
