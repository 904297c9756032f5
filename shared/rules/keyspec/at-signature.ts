import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { keyHolderOf, moveElsewhere, textsByHolder } from "../key-holder-of.ts";
import { keyPlaceOf, showsKeySpec } from "../key-place-of.ts";
import { applianceRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";

/** roles.md G9 and formats.md §1.5: RSA SChannel keeps AT_KEYEXCHANGE keys only. KeySpec means nothing in CNG. */
export const atSignature: Rule = defineRule({
  id: "keyspec.at-signature",
  severity: "error",
  title: "The KeySpec of the key must be AT_KEYEXCHANGE",
  texts: textsByHolder(
    "The private key is marked AT_SIGNATURE (KeySpec 2).",
    "TLS with a CryptoAPI key needs AT_KEYEXCHANGE (KeySpec 1), and the RSA SChannel provider keeps no other keys.",
    {
      inPfx: "Convert the PFX with KeySpec, or import it with certutil and the word AT_KEYEXCHANGE.",
      inStore: moveElsewhere.inStore,
      inRequest: "Make the request again with KeySpec = 1.",
    },
  ),
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
    return [problem(keyHolderOf(evidence), {}, `${place.at}.keySpec`)];
  },
});
