import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { keyHolderOf, moveElsewhere, textsByHolder } from "../key-holder-of.ts";
import { keyPlaceOf } from "../key-place-of.ts";
import { partnerRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";
import { strongProviderAt } from "./strong-provider-at.ts";

/** What roles.md S3 says of Lync, nobody took back for the later products. */
export const strongAfter2013: Rule = defineRule({
  id: "provider.strong-after-2013",
  severity: "warning",
  title: "The key should not be in the Strong Cryptographic Provider",
  texts: textsByHolder(
    "The private key is in “Microsoft Strong Cryptographic Provider”.",
    "It does not work with Lync Server 2010 and 2013. No document says that it works with Skype for Business Server.",
    {
      ...moveElsewhere,
      inPfx:
        "Convert the PFX with KeySpec: it moves the key to “Microsoft RSA SChannel Cryptographic Provider”, which the product’s own tools ask for.",
    },
  ),
  citation: {
    ...sources.lyncCngSupport,
    section: "Comment 1",
    quote: "Microsoft Strong Cryptographic provider will NOT work.",
    note: "Said of Lync Server 2010 and 2013.",
    inferred: true,
  },
  products: ["sfb-2015", "sfb-2019", "sfb-se"],
  roles: { except: partnerRoles },
  applies: (evidence) => keyPlaceOf(evidence)?.generation === "capi",
  check: (evidence, _context, problem) => {
    const at = strongProviderAt(evidence);
    return at === null ? [] : [problem(keyHolderOf(evidence), {}, at)];
  },
});
