import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { takesNamesOfRequest } from "./template-of.ts";

/** A template that takes the names from Active Directory drops those of the request. */
export const subject: Rule = defineRule({
  id: "template.subject",
  severity: "warning",
  title: "The template should take the names from the request",
  texts: {
    directory: {
      what: "The template builds subject and names from Active Directory.",
      why: "The names of the request are dropped: the certificate knows the computer’s own name and no pool, no simple URL and no sip name.",
      fix: "Set “Supply in the request” on the Subject Name tab of a duplicate, or use the template Web Server.",
    },
  },
  citation: {
    ...sources.lync2013Infrastructure,
    note: "The names that servers need come from the deployment; a template that takes them from the directory cannot know them.",
    inferred: true,
  },
  products: "all",
  roles: "all",
  applies: ({ template }) => template !== null && takesNamesOfRequest(template) !== null,
  check: ({ template }, _context, problem) =>
    template !== null && takesNamesOfRequest(template) === false
      ? [problem("directory", {}, "template.nameFlags")]
      : [],
});
