import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";

const usesOfTls = ["digitalSignature", "keyEncipherment"];

/** What `usage.key-usage-without-tls` is to a certificate: the authority takes the key usage from the template (pKIKeyUsage). */
export const keyUsage: Rule = defineRule({
  id: "template.key-usage",
  severity: "error",
  title: "The key usage of the template must allow TLS",
  texts: {
    others: {
      what: "The key usage of the template allows only this: {uses}.",
      why: "For TLS a server needs Digital Signature, or Key Encipherment with an RSA key. Windows and other clients refuse the connection without them.",
      fix: "Use the template Web Server, or set the purpose of a duplicate to “Signature and encryption” on its Request Handling tab.",
    },
  },
  citation: {
    ...sources.rfc5280,
    section: "4.2.1.3",
    quote: "The key usage extension defines the purpose",
  },
  products: microsoftProducts,
  roles: "all",
  // An empty one adds no extension, so that everything is allowed.
  applies: ({ template }) => (template?.keyUsage ?? []).length > 0,
  check: ({ template }, _context, problem) => {
    const uses = template?.keyUsage ?? [];
    if (uses.some((use) => usesOfTls.includes(use))) return [];
    return [problem("others", { uses: [...uses] }, "template.keyUsage")];
  },
});
