import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { partnerRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";
import { appliesToKnownGeneration, checkCngTemplate, cngTemplateTexts } from "./cng-template.ts";

/** roles.md G7: no document lifts the restriction for the later products, none repeats it. */
export const cngUndocumented: Rule = defineRule({
  id: "template.cng-undocumented",
  severity: "warning",
  title: "The template should not ask for CNG keys",
  texts: cngTemplateTexts("Earlier releases cannot use such keys, and no document says that this one can."),
  citation: {
    ...sources.sfb2015CngNote,
    quote: "Skype for Business Server 2015 does not support CNG certificates",
    note: "The sources say nothing about later releases.",
    inferred: true,
  },
  products: ["sfb-2019", "sfb-se"],
  roles: { except: partnerRoles },
  applies: appliesToKnownGeneration,
  check: (evidence, _context, problem) => checkCngTemplate(evidence, problem),
});
