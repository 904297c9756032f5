import { microsoftRsaSchannel } from "../../catalogue/providers/index.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { keyHolderOf, moveElsewhere, textsByHolder } from "../key-holder-of.ts";
import { keyPlaceOf } from "../key-place-of.ts";
import { partnerRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";
import { strongProviderAt } from "./strong-provider-at.ts";

/** roles.md G8. */
export const otherCsp: Rule = defineRule({
  id: "provider.other-csp",
  severity: "warning",
  title: "The key should be in the RSA SChannel provider",
  texts: textsByHolder(
    "The private key is in “{provider}”.",
    "With other legacy providers the certificate wizard warns that names do not match although they do.",
    {
      ...moveElsewhere,
      inPfx:
        "Convert the PFX with KeySpec: it moves the key to “Microsoft RSA SChannel Cryptographic Provider”, the one that is known to work.",
    },
  ),
  citation: {
    ...sources.lyncCngSupport,
    section: "Comment 1",
    quote: "Not all legacy CSPs are supported.",
  },
  products: ["lync-2010", "lync-2013"],
  roles: { except: partnerRoles },
  applies: (evidence) => keyPlaceOf(evidence)?.generation === "capi",
  check: (evidence, _context, problem) => {
    const place = keyPlaceOf(evidence);
    if (place?.provider == null || strongProviderAt(evidence) !== null) return [];
    if (place.provider.toLowerCase() === microsoftRsaSchannel.name.toLowerCase()) return [];
    return [problem(keyHolderOf(evidence), { provider: place.provider }, `${place.at}.provider`)];
  },
});
