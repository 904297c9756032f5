import { sources } from "../../catalogue/sources.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import type { PublicKeyFacts } from "../../facts/common.ts";
import { certificatesOf } from "../certificates-of.ts";
import { defineRule } from "../define-rule.ts";
import { publicKeyOf } from "../public-key-of.ts";
import type { Rule } from "../types.ts";

/** A public exponent with which RSA protects nothing: with 1 a signature is what was signed, and an even one cannot be undone. */
export const rsaExponent: Rule = defineRule({
  id: "key.rsa-exponent",
  severity: "error",
  title: "The public exponent of an RSA key must be an odd number from 3 on",
  texts: {
    useless: {
      what: "The RSA key of {subject} has the public exponent {exponent}.",
      why: "A key with it protects nothing, and programs refuse it.",
      fix: "Make a new key. Every program takes 65537 as the public exponent.",
    },
    own: {
      what: "Its RSA key has the public exponent {exponent}.",
      why: "A key with it protects nothing, and programs refuse it.",
      fix: "Make a new key and a new request. Every program takes 65537 as the public exponent.",
    },
  },
  citation: {
    ...sources.rfc8017,
    section: "3.1",
    quote: "the RSA public exponent e is an integer between 3 and n - 1",
  },
  products: "all",
  roles: "all",
  applies: (evidence) => publicKeyOf(evidence)?.algorithm === "RSA",
  check: (evidence, _context, problem) => {
    const own = publicKeyOf(evidence);
    const issuers = certificatesOf(evidence).filter((certificate) => certificate !== evidence.certificate);
    return [
      ...(own?.exponent != null && isUseless(own)
        ? [problem("own", { exponent: own.exponent }, "publicKey.exponent")]
        : []),
      ...issuers.flatMap((issuer) => {
        const { exponent } = issuer.publicKey;
        if (exponent === null || !isUseless(issuer.publicKey)) return [];
        return [problem("useless", { subject: certificateName(issuer), exponent }, "issuers.publicKey")];
      }),
    ];
  },
});

function isUseless({ exponent, bits }: PublicKeyFacts): boolean {
  if (exponent === null) return false;
  const last = Number(exponent.at(-1));
  if (exponent.startsWith("-") || exponent === "1" || last % 2 === 0) return true;
  // Not below the modulus, as far as its length tells.
  return bits !== null && BigInt(exponent).toString(2).length > bits;
}
