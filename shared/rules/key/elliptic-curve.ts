import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { publicKeyOf } from "../public-key-of.ts";
import { partnerRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";

/** roles.md G6 and CONFLICT 5: the documents list ECDH, but Windows keeps such keys in CNG only, which Lync cannot use. */
export const ellipticCurve: Rule = {
  id: "key.elliptic-curve",
  severity: "warning",
  title: "RSA instead of an elliptic curve",
  citation: {
    ...sources.lync2013Infrastructure,
    quote: "The ECDH_P256, ECDH_P384, and ECDH_P521 algorithms are also supported.",
  },
  products: microsoftProducts,
  roles: { except: partnerRoles },
  applies: () => true,
  check: (evidence) => {
    const key = publicKeyOf(evidence);
    if (key?.algorithm !== "EC") return [];
    return [
      {
        what: `Its key lies on an elliptic curve${key.curve === null ? "" : ` (${key.curve})`}.`,
        why: "The sources contradict each other: the product's documents list such keys, but no CryptoAPI provider takes them, so they are CNG keys, which Lync cannot use.",
        fix: "Make a new request with an RSA key of 2048 bits.",
        at: "publicKey.algorithm",
      },
    ];
  },
};
