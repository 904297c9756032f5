import { sources } from "../../catalogue/sources.ts";
import { isProcessed } from "../../facts/is-processed.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";

/** A critical extension that nobody knows, asked for in a request: in the certificate it would be `chain.critical-extension`. */
export const criticalExtensionRequest: Rule = defineRule({
  id: "form.critical-extension-request",
  severity: "warning",
  title: "A request should ask for no critical extension that programs need not know",
  citation: {
    ...sources.rfc5280,
    section: "4.2",
    quote:
      "A certificate-using system MUST reject the certificate if it encounters a critical extension it does not recognize",
    note: "That is said of certificates. Many authorities leave out what they do not know, so a request with it may still become a good certificate.",
    inferred: true,
  },
  products: "all",
  roles: "all",
  texts: {
    asked: {
      what: "It asks for an extension that is marked critical and that programs need not know: {name}.",
      why: "An authority may refuse the request. If it takes the extension over, whoever does not know it must refuse the certificate.",
      fix: "Make the request again without this extension, or with the extension not marked as critical.",
    },
  },
  applies: ({ request }) => request !== null,
  check: ({ request }, _context, problem) =>
    (request?.extensions ?? []).flatMap(({ critical, oid, name }) =>
      critical && !isProcessed(oid) ? [problem("asked", { name }, "request.extensions")] : [],
    ),
});
