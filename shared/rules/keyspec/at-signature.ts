import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { keyPlaceOf, showsKeySpec } from "../key-place-of.ts";
import { applianceRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";

/** roles.md G9 and formats.md §1.5: RSA SChannel keeps AT_KEYEXCHANGE keys only. KeySpec means nothing in CNG. */
export const atSignature: Rule = defineRule({
  id: "keyspec.at-signature",
  severity: "error",
  title: "The KeySpec of the key must be AT_KEYEXCHANGE",
  texts: {
    bundle: {
      what: "The private key is marked AT_SIGNATURE (KeySpec 2).",
      why: "TLS with a CryptoAPI key needs AT_KEYEXCHANGE (KeySpec 1), and the RSA SChannel provider keeps no other keys.",
      fix: "Convert the PFX with KeySpec, or import it with certutil and the word AT_KEYEXCHANGE.",
    },
    store: {
      what: "The private key is marked AT_SIGNATURE (KeySpec 2).",
      why: "TLS with a CryptoAPI key needs AT_KEYEXCHANGE (KeySpec 1), and the RSA SChannel provider keeps no other keys.",
      fix: "Export the certificate with its private key as a PFX, convert it with KeySpec, and import the result with the command that it shows.",
    },
    request: {
      what: "The private key is marked AT_SIGNATURE (KeySpec 2).",
      why: "TLS with a CryptoAPI key needs AT_KEYEXCHANGE (KeySpec 1), and the RSA SChannel provider keeps no other keys.",
      fix: "Make the request again with KeySpec = 1.",
    },
  },
  citation: {
    ...sources.keySpecOfCsp,
    section: "Remarks",
    quote: "Microsoft RSA Schannel Cryptographic Provider: 1",
  },
  products: microsoftProducts,
  roles: { except: applianceRoles },
  applies: showsKeySpec,
  check: (evidence, _context, problem) => {
    const place = keyPlaceOf(evidence);
    if (place?.keySpec !== "AT_SIGNATURE") return [];
    const unlessStored = evidence.request === null ? "bundle" : "request";
    return [problem(evidence.printed === null ? unlessStored : "store", {}, `${place.at}.keySpec`)];
  },
});
