import { sources } from "../../catalogue/sources.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";

const smallest = 1024;
const recommended = 2048;

/** An issuer's key that Windows still trusts and nobody recommends. Shorter ones are `chain.issuer-key-size`'s. */
export const issuerKeyWeak: Rule = defineRule({
  id: "chain.issuer-key-weak",
  severity: "warning",
  title: "Every issuer’s RSA key should have 2048 bits or more",
  citation: {
    ...sources.lync2013Infrastructure,
    quote:
      "Encryption key lengths of 1024, 2048, and 4096 are supported. Key lengths of 2048 and greater are recommended.",
  },
  products: "all",
  roles: "all",
  texts: {
    weak: {
      what: "The RSA key of {issuer} has {bits} bits.",
      why: "Keys below {recommended} bits are not recommended, and newer systems trust no chain with one.",
      fix: "Have the certificate issued by an authority with a key of at least {recommended} bits.",
    },
  },
  applies: ({ issuers }) => issuers.length > 0,
  check: ({ issuers }, _context, problem) =>
    issuers.flatMap((issuer) => {
      const { algorithm, bits } = issuer.publicKey;
      if (algorithm !== "RSA" || bits === null || bits < smallest || bits >= recommended) return [];
      const args = { issuer: certificateName(issuer), bits: String(bits), recommended: String(recommended) };
      return [problem("weak", args, "issuers.publicKey")];
    }),
});
