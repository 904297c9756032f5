import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { publicKeyOf } from "../public-key-of.ts";
import type { Rule } from "../types.ts";

const smallest = 2048;

/** roles.md §4.9 and CONFLICT 4: a summary for Directors allows 1024 bits with a warning; the stricter page counts. */
export const oauthSize: Rule = defineRule({
  id: "key.oauth-size",
  severity: "error",
  title: "The key of the OAuth certificate must have 2048 bits or more",
  texts: {
    small: {
      what: "Its RSA key has {bits} bits.",
      why: "Exchange and SharePoint check tokens with this key; it must have {smallest} bits or more.",
      fix: "Make a new request with a key of {smallest} bits.",
    },
  },
  citation: { ...sources.sfbOauthCertificate, quote: "the certificate must be at least 2048 bits" },
  products: ["lync-2013", "sfb-2015", "sfb-2019", "sfb-se"],
  roles: ["oauth-token-issuer"],
  applies: (evidence) => publicKeyOf(evidence)?.algorithm === "RSA" && publicKeyOf(evidence)?.bits !== null,
  check: (evidence, _context, problem) => {
    const bits = publicKeyOf(evidence)?.bits ?? 0;
    if (bits >= smallest) return [];
    return [problem("small", { bits: String(bits), smallest: String(smallest) }, "publicKey.bits")];
  },
});
