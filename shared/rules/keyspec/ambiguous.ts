import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { keyPlaceOf, showsKeySpec } from "../key-place-of.ts";
import { applianceRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";

/** formats.md §1.3: the key usage of a CNG export (0x90) in a file that puts the key into CryptoAPI. */
export const ambiguous: Rule = defineRule({
  id: "keyspec.ambiguous",
  severity: "warning",
  title: "The KeySpec of the key must be unambiguous",
  texts: {
    both: {
      what: "The private key is marked for key exchange and for signing at once.",
      why: "A CryptoAPI key is one or the other, and Windows does not document which one it takes.",
      fix: "Convert the PFX with KeySpec, or import it with certutil and the word AT_KEYEXCHANGE.",
    },
  },
  citation: {
    ...sources.pfxImportCertStore,
    section: "Remarks",
    note: "The document does not mention which of the two wins when a key is marked for both.",
    inferred: true,
  },
  products: microsoftProducts,
  roles: { except: applianceRoles },
  applies: showsKeySpec,
  check: (evidence, _context, problem) => {
    const place = keyPlaceOf(evidence);
    if (place?.keySpec !== "ambiguous") return [];
    return [problem("both", {}, `${place.at}.keySpec`)];
  },
});
