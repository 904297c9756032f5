import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { publicKeyOf } from "../public-key-of.ts";
import { applianceRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";

/** CryptoAPI keeps the public exponent of a key in a DWORD (structure RSAPUBKEY), so a longer one fits into no provider. */
const mostBits = 32;

export const rsaExponentLong: Rule = defineRule({
  id: "key.rsa-exponent-long",
  severity: "error",
  title: "The public exponent of an RSA key must fit into a CryptoAPI provider",
  texts: {
    long: {
      what: "The public exponent of its RSA key has {count, number} bits.",
      why: "Windows’ CryptoAPI providers keep {most} bits of it, so that they cannot hold this key.",
      fix: "Make a new key and a new request. Every program takes 65537 as the public exponent.",
    },
  },
  citation: {
    ...sources.rsaPublicKeyStructure,
    note: "The member pubexp, the public exponent, is a DWORD.",
  },
  products: microsoftProducts,
  roles: { except: applianceRoles },
  applies: (evidence) => publicKeyOf(evidence)?.algorithm === "RSA",
  check: (evidence, _context, problem) => {
    const exponent = publicKeyOf(evidence)?.exponent ?? null;
    if (exponent === null || exponent.startsWith("-")) return [];
    const count = BigInt(exponent).toString(2).length;
    return count > mostBits ? [problem("long", { count, most: String(mostBits) }, "publicKey.exponent")] : [];
  },
});
