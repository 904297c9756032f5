import { microsoftRsaSchannel } from "../../catalogue/providers/index.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { keyHolderOf, textsByHolder } from "../key-holder-of.ts";
import { keyPlaceOf } from "../key-place-of.ts";
import { partnerRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";
import { strongProviderAt } from "./strong-provider-at.ts";

const ifItWarns = "If the certificate wizard warns about names that do match";

/** No document of the later products names a legacy provider, so what is said of Lync is all there is. */
export const otherCspAfter2013: Rule = defineRule({
  id: "provider.other-csp-after-2013",
  severity: "notice",
  title: "The key should be in the RSA SChannel provider",
  texts: textsByHolder(
    "The private key is in “{provider}”.",
    "Not every legacy provider worked with Lync. No document says which of them work with Skype for Business Server.",
    {
      inPfx: `${ifItWarns}, convert the PFX with KeySpec: it moves the key to “Microsoft RSA SChannel Cryptographic Provider”.`,
      inStore: `${ifItWarns}, export the certificate with its private key as a PFX and convert it with KeySpec: it moves the key to “Microsoft RSA SChannel Cryptographic Provider”.`,
      inRequest: `${ifItWarns}, request the certificate again with “Microsoft RSA SChannel Cryptographic Provider”.`,
    },
  ),
  citation: {
    ...sources.lyncCngSupport,
    section: "Comment 1",
    quote: "Not all legacy CSPs are supported.",
    note: "Said of Lync Server 2010 and 2013.",
    inferred: true,
  },
  products: ["sfb-2015", "sfb-2019", "sfb-se"],
  roles: { except: partnerRoles },
  applies: (evidence) => keyPlaceOf(evidence)?.generation === "capi",
  check: (evidence, _context, problem) => {
    const place = keyPlaceOf(evidence);
    if (place?.provider == null || strongProviderAt(evidence) !== null) return [];
    if (place.provider.toLowerCase() === microsoftRsaSchannel.name.toLowerCase()) return [];
    return [problem(keyHolderOf(evidence), { provider: place.provider }, `${place.at}.provider`)];
  },
});
