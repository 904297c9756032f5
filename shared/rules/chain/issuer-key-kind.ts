import { sources } from "../../catalogue/sources.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { isShown } from "../../facts/is-shown.ts";
import { defineRule } from "../define-rule.ts";
import { isListedKey, keyKindOf } from "../key/listed-keys.ts";
import type { Rule } from "../types.ts";

/** An issuer's key on a curve that the documents do not list, or with parameters of its own (openssl verify: error 94). */
export const issuerKeyKind: Rule = defineRule({
  id: "chain.issuer-key-kind",
  severity: "error",
  title: "Every issuer’s key must be of a kind that the product lists",
  citation: {
    ...sources.lync2013Infrastructure,
    quote:
      "The default digest, or hash signing, algorithm is RSA. The ECDH_P256, ECDH_P384, and ECDH_P521 algorithms are also supported.",
  },
  products: "all",
  roles: "all",
  texts: {
    other: {
      what: "The key of {issuer} is of the kind {kind}.",
      why: "RSA and the curves P-256, P-384 and P-521 are listed. Windows and other programs may be unable to check what another key signed.",
      fix: "Have the certificate issued by an authority with an RSA key.",
    },
  },
  applies: ({ issuers }) => issuers.length > 0,
  check: ({ issuers }, _context, problem) =>
    issuers.flatMap(({ publicKey, ...issuer }) => {
      if (isListedKey(publicKey) || !isShown(issuer, "publicKey")) return [];
      return [problem("other", { issuer: certificateName(issuer), kind: keyKindOf(publicKey) }, "issuers.publicKey")];
    }),
});
