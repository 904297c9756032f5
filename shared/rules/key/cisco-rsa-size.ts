import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { publicKeyOf } from "../public-key-of.ts";
import type { Rule } from "../types.ts";

const smallest = 1024;
const recommended = 2048;

/** No document read gives a smallest size; public authorities and current releases have 2048 bits (roles.md §8, facts 5 and 11). */
export const ciscoRsaSize: Rule = defineRule({
  id: "key.cisco-rsa-size",
  severity: "warning",
  title: "The RSA key of a Cisco node should have 2048 bits or more",
  texts: {
    small: {
      what: "Its RSA key has {bits} bits.",
      why: "Public certification authorities sign no key below {recommended} bits, and newer clients may refuse one.",
      fix: "Make the request on the node again, with {recommended} bits.",
    },
  },
  citation: {
    ...sources.ciscoCertificateValidation,
    section: "Certificate Signing Request Forms and Requirements",
    quote: "Use specific bit lengths in the server's public key.",
    inferred: true,
  },
  products: ["cisco-uc"],
  roles: "all",
  applies: (evidence) => publicKeyOf(evidence)?.algorithm === "RSA" && publicKeyOf(evidence)?.bits !== null,
  check: (evidence, _context, problem) => {
    const bits = publicKeyOf(evidence)?.bits ?? 0;
    if (bits < smallest || bits >= recommended) return [];
    return [problem("small", { bits: String(bits), recommended: String(recommended) }, "publicKey.bits")];
  },
});
