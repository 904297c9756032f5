import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { publicKeyOf } from "../public-key-of.ts";
import type { Rule } from "../types.ts";

const smallest = 65_537n;

/** An odd exponent from 3 on that is small: sound where signatures are padded well, and not always are they. `key.rsa-exponent` has the useless ones. */
export const rsaExponentSmall: Rule = defineRule({
  id: "key.rsa-exponent-small",
  severity: "notice",
  title: "The public exponent of an RSA key should be 65537 or more",
  texts: {
    small: {
      what: "Its RSA key has the public exponent {exponent}.",
      why: "Programs with faults in checking signatures were deceived with small exponents, and public authorities should not sign such keys. Lync takes it.",
      fix: "Make the next key with 65537, as every usual tool does.",
    },
  },
  citation: {
    ...sources.baselineRequirements,
    section: "6.1.6",
    quote: "the public exponent SHOULD be in the range between 2^16 + 1 and 2^256 - 1",
  },
  products: "all",
  roles: "all",
  applies: (evidence) => publicKeyOf(evidence)?.algorithm === "RSA" && publicKeyOf(evidence)?.exponent !== null,
  check: (evidence, _context, problem) => {
    const exponent = publicKeyOf(evidence)?.exponent ?? null;
    if (exponent === null || !/^\d{1,5}$/.test(exponent)) return [];
    const value = BigInt(exponent);
    if (value >= smallest || value < 3n || value % 2n === 0n) return [];
    return [problem("small", { exponent }, "publicKey.exponent")];
  },
});
