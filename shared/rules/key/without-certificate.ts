import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";

/** A key whose certificate is not in the file. */
export const withoutCertificate: Rule = defineRule({
  id: "key.without-certificate",
  severity: "error",
  title: "The certificate of the key must be in the PFX",
  texts: {
    found: {
      what: "The PFX holds a private key, but no certificate with the same public key.",
      why: "The server presents the certificate; the key alone is of no use to it.",
      fix: "Look for the certificate that was issued for this key and make a PFX with both.",
    },
  },
  citation: {
    ...sources.lync2013Tls,
    quote: "On a TLS connection, the client requests a valid certificate from the server.",
  },
  products: "all",
  roles: "all",
  applies: ({ source }) => source === "bundle",
  check: ({ certificate }, _context, problem) =>
    certificate === null ? [problem("found", {}, "bundle.certificates")] : [],
});
