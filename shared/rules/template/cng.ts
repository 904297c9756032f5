import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { partnerRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";
import { templateAdvice } from "./advice.ts";
import { generationOfTemplate } from "./template-of.ts";

/** Seed 003, “Does my PKI support CryptoAPI:NG?”; what decides it is in formats.md §7. */
export const cng: Rule = defineRule({
  id: "template.cng",
  severity: "error",
  title: "The template must not ask for CNG keys",
  texts: {
    found: {
      what: "The template asks for keys in CNG (provider category Key Storage Provider).",
      why: "Assigning such a certificate fails with “The buffer supplied to a function was too small”. Requests that the product’s own tools make are legacy all the same; those of the certificate console and of certreq are not.",
      fix: templateAdvice,
    },
  },
  citation: {
    ...sources.lyncCngSupport,
    section: "Does my PKI support CryptoAPI:NG?",
    quote: "If the following settings are checked, then CryptoAPI:NG is configured for the template",
  },
  products: ["lync-2010", "lync-2013", "sfb-2015"],
  roles: { except: partnerRoles },
  applies: ({ template }) => template !== null && generationOfTemplate(template) !== "unknown",
  check: ({ template }, _context, problem) =>
    template !== null && generationOfTemplate(template) === "cng"
      ? [problem("found", {}, "template.schemaVersion")]
      : [],
});
