import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { keyHolderOf, moveElsewhere, textsByHolder } from "../key-holder-of.ts";
import { keyPlaceOf } from "../key-place-of.ts";
import { partnerRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";
import { strongProviderAt } from "./strong-provider-at.ts";

/** Seed 003 says of this one provider that it will not work. Of other legacy providers it says less; see `otherCsp`. */
export const strong: Rule = defineRule({
  id: "provider.strong",
  severity: "error",
  title: "The key must not be in the Strong Cryptographic Provider",
  texts: textsByHolder(
    "The private key is in “Microsoft Strong Cryptographic Provider”.",
    "It does not work with Lync: the certificate wizard warns that names do not match although they do.",
    {
      ...moveElsewhere,
      inPfx:
        "Convert the PFX with KeySpec: it moves the key to “Microsoft RSA SChannel Cryptographic Provider”, the one that is known to work.",
    },
  ),
  citation: {
    ...sources.lyncCngSupport,
    section: "Comment 1",
    quote: "Microsoft Strong Cryptographic provider will NOT work.",
  },
  products: ["lync-2010", "lync-2013"],
  roles: { except: partnerRoles },
  applies: (evidence) => keyPlaceOf(evidence)?.generation === "capi",
  check: (evidence, _context, problem) => {
    const at = strongProviderAt(evidence);
    return at === null ? [] : [problem(keyHolderOf(evidence), {}, at)];
  },
});
