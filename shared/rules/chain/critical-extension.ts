import { sources } from "../../catalogue/sources.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { problemsOf } from "./problems-of.ts";

/** A critical extension that nobody knows, in the certificate or in an issuer. A damaged one is a finding of `form.unreadable-part`. */
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
      what: "{subject} has an extension that is marked critical and that programs need not know: {name}.",
      why: "Whoever does not know a critical extension must refuse the certificate.",
      fix: "Have it issued again without this extension, or with the extension not marked as critical.",
    },
  },
  applies: ({ chain }) => chain !== null,
  check: ({ chain }, _context, problem) =>
    problemsOf(chain, "critical-extension").flatMap(({ found: { name, unreadable }, certificate }) =>
      unreadable ? [] : [problem("unknown", { subject: certificateName(certificate), name }, "extensions")],
    ),
});
