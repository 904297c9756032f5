import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { presentValue } from "../../facts/part.ts";
import { partOf } from "../part-of.ts";
import { publicKeyOf } from "../public-key-of.ts";
import type { Rule } from "../types.ts";

const needed = [
  { bit: "digitalSignature", title: "Digital signature" },
  { bit: "keyEncipherment", title: "Key encipherment" },
] as const;

/** roles.md G9. RSA only: an elliptic curve key enciphers no key. The page is about the reverse proxy; others state none. */
export const keyUsage: Rule = {
  id: "usage.key-usage",
  severity: "warning",
  title: "Key usage",
  citation: {
    ...sources.lync2013ReverseProxyRequest,
    section: "Creating a certificate signing request, step 11",
    quote: "click Digital signature, then click Add. Click Key encipherment, then click Add.",
  },
  products: microsoftProducts,
  roles: "all",
  applies: (evidence) =>
    (evidence.certificate !== null || evidence.request !== null) && publicKeyOf(evidence)?.algorithm === "RSA",
  check: (evidence) => {
    const usage = presentValue(partOf(evidence, "keyUsage"));
    // A request without the extension leaves it to the authority; a certificate without it allows everything (RFC 5280 §4.2.1.3).
    if (usage === null) return [];
    const missing = needed.filter(({ bit }) => !usage.includes(bit)).map(({ title }) => title);
    // With neither, that it allows no TLS is an error of its own.
    if (missing.length === 0 || missing.length === needed.length) return [];
    return [
      {
        what: `Its key usage lacks ${missing.join(" and ")}.`,
        why: "TLS uses the key to sign and, with older cipher suites, to take a secret that was enciphered for it.",
        fix: "Have it issued again with Digital signature and Key encipherment.",
        at: evidence.certificate === null ? "request.keyUsage" : "certificate.keyUsage",
      },
    ];
  },
};
