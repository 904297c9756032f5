import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { publicKeyOf } from "../public-key-of.ts";
import { partnerRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";

/** roles.md G6 and CONFLICT 5: the documents list ECDH, but Windows keeps such keys in CNG only, which Lync cannot use. */
export const ellipticCurve: Rule = defineRule({
  id: "key.elliptic-curve",
  severity: "warning",
  title: "The key should be an RSA key",
  texts: {
    curve: {
      what: "Its key lies on an elliptic curve ({curve}).",
      why: "The sources contradict each other: the product’s documents list such keys, but no CryptoAPI provider takes them, so they are CNG keys, which Lync cannot use.",
      fix: "Make a new request with an RSA key of 2048 bits.",
    },
  },
  citation: {
    ...sources.lync2013Infrastructure,
    quote: "The ECDH_P256, ECDH_P384, and ECDH_P521 algorithms are also supported.",
  },
  products: microsoftProducts,
  roles: { except: partnerRoles },
  applies: (evidence) => publicKeyOf(evidence) !== null,
  check: (evidence, _context, problem) => {
    const key = publicKeyOf(evidence);
    if (key?.algorithm !== "EC") return [];
    return [problem("curve", { curve: key.curve ?? key.oid }, "publicKey.algorithm")];
  },
});
