import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { publicKeyOf } from "../public-key-of.ts";
import type { Rule } from "../types.ts";

/** What neither the documents list nor Windows' SChannel provider takes: Ed25519, DSA, keys bound to RSASSA-PSS. */
export const unlistedAlgorithm: Rule = {
  id: "key.unlisted-algorithm",
  severity: "error",
  title: "A key algorithm that the product lists",
  citation: {
    ...sources.lync2013Infrastructure,
    quote:
      "The default digest, or hash signing, algorithm is RSA. The ECDH_P256, ECDH_P384, and ECDH_P521 algorithms are also supported.",
  },
  products: microsoftProducts,
  roles: "all",
  applies: () => true,
  check: (evidence) => {
    const key = publicKeyOf(evidence);
    if (key === null || key.algorithm === "RSA" || key.algorithm === "EC") return [];
    return [
      {
        what: `Its key is of the kind ${key.algorithm === "other" ? key.oid : key.algorithm}.`,
        why: "The product lists RSA and three elliptic curves; it cannot use other keys for TLS.",
        fix: "Make a new request with an RSA key of 2048 bits.",
        at: "publicKey.algorithm",
      },
    ];
  },
};
