import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { publicKeyOf } from "../public-key-of.ts";
import type { Rule } from "../types.ts";

const supportedSizes = [1024, 2048, 4096];
const recommendedSize = 2048;

/** roles.md G5. Keys below 1024 bits are worse than not recommended; see `rsaTooShort`. */
export const rsaSize: Rule = defineRule({
  id: "key.rsa-size",
  severity: "warning",
  title: "The RSA key should have 2048 or 4096 bits",
  texts: {
    small: {
      what: "Its RSA key has {bits} bits.",
      why: "Keys below 2048 bits are not recommended, and public certification authorities refuse them.",
      fix: "Make a new request with a key of 2048 bits.",
    },
    unlisted: {
      what: "Its RSA key has {bits} bits.",
      why: "Only 1024, 2048 and 4096 bits are listed as supported.",
      fix: "Make a new request with a key of 2048 bits.",
    },
  },
  citation: {
    ...sources.lync2013Infrastructure,
    quote:
      "Encryption key lengths of 1024, 2048, and 4096 are supported. Key lengths of 2048 and greater are recommended.",
  },
  products: microsoftProducts,
  roles: "all",
  applies: (evidence) => publicKeyOf(evidence)?.algorithm === "RSA" && publicKeyOf(evidence)?.bits !== null,
  check: (evidence, _context, problem) => {
    const bits = publicKeyOf(evidence)?.bits ?? 0;
    if (bits < Math.min(...supportedSizes)) return [];
    if (bits >= recommendedSize && supportedSizes.includes(bits)) return [];
    return [problem(bits < recommendedSize ? "small" : "unlisted", { bits: String(bits) }, "publicKey.bits")];
  },
});
