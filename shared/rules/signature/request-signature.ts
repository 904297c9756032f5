import { sources } from "../../catalogue/sources.ts";
import type { Rule } from "../types.ts";

/** RFC 2986 §3: the authority checks the request's own signature first. */
export const requestSignature: Rule = {
  id: "signature.request-signature",
  severity: "error",
  title: "The request's own signature",
  citation: {
    ...sources.rfc2986,
    section: "3",
    quote: "verifies the entity's signature",
  },
  products: "all",
  roles: "all",
  applies: ({ request }) => request !== null && request.signatureValid !== null,
  check: ({ request }) =>
    request?.signatureValid === false
      ? [
          {
            what: "The request's own signature does not hold.",
            why: "The signature shows that whoever asks has the private key; an authority refuses the request without it. The request was changed after it was made.",
            fix: "Make the request again.",
            at: "request.signatureValid",
          },
        ]
      : [],
};
