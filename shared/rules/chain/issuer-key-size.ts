import { sources } from "../../catalogue/sources.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";

const smallest = 1024;

/** A short key anywhere in the chain: Windows builds no chain with it. The leaf's key is `key.rsa-too-short`'s. */
export const issuerKeySize: Rule = defineRule({
  id: "chain.issuer-key-size",
  severity: "error",
  title: "Every issuer’s RSA key must have at least 1024 bits",
  citation: {
    ...sources.minimumKeyLength,
    quote:
      "These applications and services will no longer trust certificates with RSA keys less than 1024 bits in length.",
  },
  products: "all",
  roles: "all",
  texts: {
    short: {
      what: "The RSA key of {issuer} has {bits} bits.",
      why: "Windows trusts no chain with an RSA key below {smallest} bits.",
      fix: "Have the certificate issued by an authority with a key of at least 2048 bits.",
    },
  },
  applies: ({ issuers }) => issuers.length > 0,
  check: ({ issuers }, _context, problem) =>
    issuers.flatMap((issuer) => {
      const { algorithm, bits } = issuer.publicKey;
      return algorithm !== "RSA" || bits === null || bits >= smallest
        ? []
        : [
            problem(
              "short",
              { issuer: certificateName(issuer), bits, smallest: String(smallest) },
              "issuers.publicKey",
            ),
          ];
    }),
});
