import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";

/** RFC 2986 §3: the authority checks the request's own signature first. */
export const requestSignature: Rule = defineRule({
  id: "signature.request-signature",
  severity: "error",
  title: "The signature of the request must be right",
  texts: {
    found: {
      what: "The request’s own signature is wrong.",
      why: "The signature shows that whoever asks has the private key; an authority refuses the request without it. The request was changed after it was made.",
      fix: "Make the request again.",
    },
  },
  citation: {
    ...sources.rfc2986,
    section: "3",
    quote: "verifies the entity's signature",
  },
  products: "all",
  roles: "all",
  ofEveryCertificate: true,
  applies: ({ request }) => request !== null && request.signatureValid !== null,
  check: ({ request }, _context, problem) =>
    request?.signatureValid === false ? [problem("found", {}, "request.signatureValid")] : [],
});
