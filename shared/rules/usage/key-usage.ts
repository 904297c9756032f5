import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { again } from "../again.ts";
import { defineRule } from "../define-rule.ts";
import { partOf } from "../part-of.ts";
import { publicKeyOf } from "../public-key-of.ts";
import type { Rule } from "../types.ts";
import { keyUsageOf } from "../uses-of.ts";

const needed = ["digitalSignature", "keyEncipherment"] as const;

/** roles.md G9. RSA only: an elliptic curve key enciphers no key. The page is about the reverse proxy; others state none. */
export const keyUsage: Rule = defineRule({
  id: "usage.key-usage",
  severity: "warning",
  title: "The key usage should have Digital Signature and Key Encipherment",
  texts: {
    digitalSignature: {
      what: "Its key usage lacks Digital Signature.",
      why: "TLS uses the key to sign and, with older cipher suites, to take a secret that was enciphered for it.",
      fix: `${again} with Digital Signature and Key Encipherment.`,
    },
    absent: {
      what: "It has no key usage.",
      why: "Without it every use is allowed, so TLS works, but Microsoft’s procedure asks for Digital Signature and Key Encipherment, and the Web Server template gives them: whoever issued it works otherwise.",
      fix: `${again} with Digital Signature and Key Encipherment.`,
    },
    keyEncipherment: {
      what: "Its key usage lacks Key Encipherment.",
      why: "TLS uses the key to sign and, with older cipher suites, to take a secret that was enciphered for it.",
      fix: `${again} with Digital Signature and Key Encipherment.`,
    },
  },
  citation: {
    ...sources.lync2013ReverseProxyRequest,
    section: "Creating a certificate signing request, step 11",
    quote: "click Digital signature, then click Add. Click Key encipherment, then click Add.",
  },
  products: microsoftProducts,
  roles: "all",
  applies: (evidence) =>
    (evidence.certificate !== null || evidence.request !== null) && publicKeyOf(evidence)?.algorithm === "RSA",
  check: (evidence, _context, problem) => {
    const at = evidence.certificate === null ? "request.keyUsage" : "certificate.keyUsage";
    // A request without the extension leaves it to the authority.
    if (partOf(evidence, "keyUsage").state === "absent")
      return evidence.certificate === null ? [] : [problem("absent", {}, at)];
    const usage = keyUsageOf(evidence);
    if (usage === null) return [];
    const missing = needed.filter((bit) => !usage.includes(bit));
    // With neither, that it allows no TLS is an error of its own.
    if (missing.length === needed.length) return [];
    return missing.map((bit) => problem(bit, {}, at));
  },
});
