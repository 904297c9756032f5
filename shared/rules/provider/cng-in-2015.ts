import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { partnerRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";
import { appliesToNamedProvider, checkCngKey, cngKeyTexts } from "./cng-key.ts";

/** The statement that roles.md §3 did not find and formats.md §3.3 did. */
export const cngIn2015: Rule = defineRule({
  id: "provider.cng-in-2015",
  severity: "error",
  title: "Skype for Business Server 2015 must not have a CNG key",
  texts: cngKeyTexts("Skype for Business Server 2015 takes keys from legacy CryptoAPI providers only."),
  citation: {
    ...sources.sfb2015CngNote,
    quote: "Skype for Business Server 2015 does not support CNG certificates",
  },
  products: ["sfb-2015"],
  roles: { except: partnerRoles },
  applies: appliesToNamedProvider,
  check: (evidence, _context, problem) => checkCngKey(evidence, problem),
});
