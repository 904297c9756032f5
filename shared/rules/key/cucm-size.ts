import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { publicKeyOf } from "../public-key-of.ts";
import type { Rule } from "../types.ts";

const largest = 4096;

/** roles.md §8, fact 12. */
export const cucmSize: Rule = defineRule({
  id: "key.cucm-size",
  severity: "error",
  title: "Unified Communications Manager must be able to take the size of the key",
  texts: {
    large: {
      what: "Its RSA key has {bits} bits.",
      why: "Unified Communications Manager takes at most {largest} and refuses the upload.",
      fix: "Make the request on the node again, with 2048 or 4096 bits.",
    },
  },
  citation: {
    ...sources.ciscoSecurityGuide,
    quote: "The maximum size of certificate supported for DER or PEM is 4096 bits.",
  },
  products: ["cisco-uc"],
  roles: ["cucm-tomcat"],
  applies: (evidence) => publicKeyOf(evidence)?.algorithm === "RSA" && publicKeyOf(evidence)?.bits !== null,
  check: (evidence, _context, problem) => {
    const bits = publicKeyOf(evidence)?.bits ?? 0;
    if (bits <= largest) return [];
    return [problem("large", { bits: String(bits), largest: String(largest) }, "publicKey.bits")];
  },
});
