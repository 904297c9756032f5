import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";

/** Certificate and private key of two requests in one file: no server can use the pair. */
export const ofAnotherCertificate: Rule = defineRule({
  id: "key.of-another-certificate",
  severity: "error",
  title: "The private key in the file must be the key of the certificate",
  texts: {
    found: {
      what: "The private key in the file is not the key of this certificate: {parts}.",
      why: "Certificate and key are of two different requests. A server cannot use a certificate without its own key.",
      fix: "Look for the key that was made with the request for this certificate, or for the certificate that was issued for this key.",
    },
  },
  citation: {
    ...sources.lync2013Tls,
    quote:
      "only the original owner of the certificate can use its private key to decrypt the contents of the communication",
  },
  products: "all",
  roles: "all",
  applies: ({ certificate }) => certificate?.foreignKeys !== undefined,
  check: ({ certificate }, _context, problem) => {
    const parts = certificate?.foreignKeys ?? [];
    return parts.length === 0 ? [] : [problem("found", { parts }, "certificate.foreignKeys")];
  },
});
