import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { keyPlaceOf } from "../key-place-of.ts";
import { partnerRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";
import { cngKeyOf } from "./cng-key-of.ts";

/** roles.md G7: no document lifts the restriction for the later products, none repeats it. */
export const cngUndocumented: Rule = defineRule({
  id: "provider.cng-undocumented",
  severity: "warning",
  title: "The key should not be a CNG key",
  texts: {
    inPfx: {
      what: "The private key is a CNG key, in “{provider}”.",
      why: "Earlier releases cannot use such keys, and no document says that this one can.",
      fix: "Convert the PFX with KeySpec, then import the result with the command that it shows.",
    },
    inRequest: {
      what: "The private key is a CNG key, in “{provider}”.",
      why: "Earlier releases cannot use such keys, and no document says that this one can.",
      fix: "Make the request again with “Microsoft RSA SChannel Cryptographic Provider”, with KeySpec or with the product’s own tools.",
    },
  },
  citation: {
    ...sources.sfb2015CngNote,
    quote: "Skype for Business Server 2015 does not support CNG certificates",
    note: "The sources say nothing about later releases.",
    inferred: true,
  },
  products: ["sfb-2019", "sfb-se"],
  roles: { except: partnerRoles },
  applies: (evidence) => keyPlaceOf(evidence)?.provider != null,
  check: (evidence, _context, problem) => {
    const found = cngKeyOf(evidence);
    return found === null ? [] : [problem(found.text, { provider: found.provider }, found.at)];
  },
});
