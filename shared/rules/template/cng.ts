import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { partnerRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";
import { appliesToKnownGeneration, checkCngTemplate, cngTemplateTexts } from "./cng-template.ts";

/** Seed 003, “Does my PKI support CryptoAPI:NG?”; what decides it is in formats.md §7. */
export const cng: Rule = defineRule({
  id: "template.cng",
  severity: "error",
  title: "The template must not ask for CNG keys",
  texts: cngTemplateTexts(
    "Assigning such a certificate fails with “The buffer supplied to a function was too small”. Requests that the product’s own tools make are legacy all the same; those of the certificate console and of certreq are not.",
  ),
  citation: {
    ...sources.lyncCngSupport,
    section: "Does my PKI support CryptoAPI:NG?",
    quote: "If the following settings are checked, then CryptoAPI:NG is configured for the template",
  },
  products: ["lync-2010", "lync-2013", "sfb-2015"],
  roles: { except: partnerRoles },
  applies: appliesToKnownGeneration,
  check: (evidence, _context, problem) => checkCngTemplate(evidence, problem),
});
