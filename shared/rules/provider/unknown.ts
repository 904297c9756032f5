import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { keyHolderOf, textsByHolder } from "../key-holder-of.ts";
import { keyPlaceOf } from "../key-place-of.ts";
import { applianceRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";

const look = "Look at “certutil -csplist” on the server: ProviderType 0 is CNG.";

/** A provider that is in no catalogue: neither its name nor a type says whether it is CryptoAPI or CNG. */
export const unknown: Rule = defineRule({
  id: "provider.unknown",
  severity: "notice",
  title: "KeySpec should know the provider",
  texts: textsByHolder(
    "KeySpec does not know the provider “{provider}”.",
    "It may belong to a hardware module or to another maker’s software. Whether it is a legacy provider cannot be told from its name.",
    {
      inPfx: `${look} If it is, or if the server does not have the provider, convert the PFX with KeySpec.`,
      inStore: `${look} If it is, export the certificate with its private key as a PFX and convert it with KeySpec. Where the key is not exportable, request a new certificate.`,
      inRequest: `${look} If it is, make the request again with “Microsoft RSA SChannel Cryptographic Provider”.`,
    },
  ),
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
    return [problem(keyHolderOf(evidence), { provider: place.provider }, `${place.at}.provider`)];
  },
});
