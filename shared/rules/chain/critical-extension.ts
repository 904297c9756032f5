import { sources } from "../../catalogue/sources.ts";
import { titleOf } from "../certificates-of.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { problemsOf } from "./problems-of.ts";

/** A critical extension that nobody knows, or that is damaged, in the certificate or in an issuer. */
export const criticalExtension: Rule = defineRule({
  id: "chain.critical-extension",
  severity: "error",
  title: "Every critical extension must be one that programs know",
  citation: {
    ...sources.rfc5280,
    section: "4.2",
    quote:
      "A certificate-using system MUST reject the certificate if it encounters a critical extension it does not recognize",
  },
  products: "all",
  roles: "all",
  texts: {
    unknown: {
      what: "{subject} has an extension that is marked critical and that Windows does not know: {name}.",
      why: "Whoever does not know a critical extension must refuse the certificate.",
      fix: "Have it issued again without this extension, or with the extension not marked as critical.",
    },
    unreadable: {
      what: "{subject} has a damaged extension that is marked critical: {name}.",
      why: "Whoever cannot read a critical extension must refuse the certificate.",
      fix: "Tell the authority, and have it issued again.",
    },
  },
  applies: ({ chain }) => chain !== null,
  check: ({ chain }, _context, problem) =>
    problemsOf(chain, "critical-extension").map(({ found: { name, unreadable }, certificate }) =>
      problem(unreadable ? "unreadable" : "unknown", { subject: titleOf(certificate), name }, "extensions"),
    ),
});
