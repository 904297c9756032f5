import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";

/** roles.md G10. */
export const absent: Rule = defineRule({
  id: "key.absent",
  severity: "error",
  title: "The private key must be in the PFX",
  texts: {
    found: {
      what: "The PFX holds the certificate but not its private key.",
      why: "A server cannot use a certificate without its key, and the certificate wizard does not list it.",
      fix: "Export it again with the private key from the machine that made the request, or complete the pending request with the certificate.",
    },
  },
  citation: {
    ...sources.lync2013Tls,
    quote:
      "only the original owner of the certificate can use its private key to decrypt the contents of the communication",
  },
  products: microsoftProducts,
  roles: "all",
  applies: ({ source }) => source === "bundle",
  check: ({ key }, _context, problem) => (key === null ? [problem("found", {}, "bundle.keys")] : []),
});
