import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { publicKeyOf } from "../public-key-of.ts";
import type { Rule } from "../types.ts";
import { isListedKey, keyKindOf } from "./listed-keys.ts";

/** What neither the documents list nor Windows' SChannel provider takes: Ed25519, DSA, keys bound to RSASSA-PSS, other curves. */
export const unlistedAlgorithm: Rule = defineRule({
  id: "key.unlisted-algorithm",
  severity: "error",
  title: "The key must be of a kind that the product lists",
  texts: {
    algorithm: {
      what: "Its key is of the kind {algorithm}.",
      why: "The product lists RSA and three elliptic curves; it cannot use other keys for TLS.",
      fix: "Make a new request with an RSA key of 2048 bits.",
    },
    curve: {
      what: "Its key lies on the elliptic curve {curve}.",
      why: "The product lists the curves P-256, P-384 and P-521 only.",
      fix: "Make a new request with an RSA key of 2048 bits.",
    },
  },
  citation: {
    ...sources.lync2013Infrastructure,
    quote:
      "The default digest, or hash signing, algorithm is RSA. The ECDH_P256, ECDH_P384, and ECDH_P521 algorithms are also supported.",
  },
  products: microsoftProducts,
  roles: "all",
  applies: (evidence) => publicKeyOf(evidence) !== null,
  check: (evidence, _context, problem) => {
    const key = publicKeyOf(evidence);
    if (key === null || key.algorithm === "RSA") return [];
    if (key.algorithm !== "EC") return [problem("algorithm", { algorithm: keyKindOf(key) }, "publicKey.algorithm")];
    // One whose curve cannot be read is an open question: its size is not known.
    if (key.curve === null || isListedKey(key)) return [];
    return [problem("curve", { curve: key.curve }, "publicKey.algorithm")];
  },
});
