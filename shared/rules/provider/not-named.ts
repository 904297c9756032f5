import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { keyPlaceOf } from "../key-place-of.ts";
import { applianceRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";

/** formats.md §1.5: without the attribute the importing tool chooses, and none chooses RSA SChannel. */
export const notNamed: Rule = defineRule({
  id: "provider.not-named",
  severity: "warning",
  title: "The PFX should name a provider",
  texts: {
    keyFile: {
      what: "A {container} file cannot name a provider for the private key.",
      why: "Windows imports keys from a PFX. Where that names no provider, the importing tool chooses one that Lync may not be able to use.",
      fix: "Make a PFX of it with KeySpec (Convert): the result names the provider.",
    },
    found: {
      what: "The PFX names no provider for the private key.",
      why: "The importing tool chooses one: Import-PfxCertificate takes CNG, which Lync cannot use; certutil and the certificate console take “Microsoft Enhanced Cryptographic Provider v1.0”.",
      fix: "Convert the PFX with KeySpec, or import it with the certutil command that names the provider.",
    },
  },
  citation: {
    ...sources.pfxImportCertStore,
    section: "Remarks",
    quote: "If the AttributeId is not present and the PREFER_CNG flag is passed, MS_KEY_STORAGE_PROVIDER is picked.",
  },
  products: microsoftProducts,
  roles: { except: applianceRoles },
  applies: (evidence) => evidence.request === null && keyPlaceOf(evidence) !== null,
  check: (evidence, _context, problem) => {
    const place = keyPlaceOf(evidence);
    if (place?.provider !== null) return [];
    const { bundle } = evidence;
    const at = `${place.at}.provider`;
    return bundle === null || bundle.container === "PKCS#12"
      ? [problem("found", {}, at)]
      : [problem("keyFile", { container: bundle.container }, at)];
  },
});
