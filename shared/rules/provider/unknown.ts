import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { keyPlaceOf } from "../key-place-of.ts";
import { applianceRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";

/** A provider that is in no catalogue: neither its name nor a type says whether it is CryptoAPI or CNG. */
export const unknown: Rule = defineRule({
  id: "provider.unknown",
  severity: "notice",
  title: "KeySpec should know the provider",
  texts: {
    found: {
      what: "KeySpec does not know the provider “{provider}”.",
      why: "It may belong to a hardware module or to another maker’s software. Whether it is a legacy provider cannot be told from its name.",
      fix: "Look at “certutil -csplist” on the server: ProviderType 0 is CNG. If the server does not have it, convert the PFX with KeySpec.",
    },
  },
  citation: {
    ...sources.pfxImportCertStore,
    section: "Remarks",
    quote: "then a provider lookup is performed by the provider type",
  },
  products: microsoftProducts,
  roles: { except: applianceRoles },
  applies: (evidence) => keyPlaceOf(evidence)?.provider != null,
  check: (evidence, _context, problem) => {
    const place = keyPlaceOf(evidence);
    if (place?.provider == null || place.generation !== "unknown") return [];
    return [problem("found", { provider: place.provider }, `${place.at}.provider`)];
  },
});
