import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { keyPlaceOf } from "../key-place-of.ts";
import { partnerRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";
import { cngKeyOf } from "./cng-key-of.ts";

/** The statement that roles.md §3 did not find and formats.md §3.3 did. */
export const cngIn2015: Rule = defineRule({
  id: "provider.cng-in-2015",
  severity: "error",
  title: "Skype for Business Server 2015 must not have a CNG key",
  texts: {
    inPfx: {
      what: "The private key is a CNG key, in “{provider}”.",
      why: "Skype for Business Server 2015 takes keys from legacy CryptoAPI providers only.",
      fix: "Convert the PFX with KeySpec, then import the result with the command that it shows.",
    },
    inRequest: {
      what: "The private key is a CNG key, in “{provider}”.",
      why: "Skype for Business Server 2015 takes keys from legacy CryptoAPI providers only.",
      fix: "Make the request again with “Microsoft RSA SChannel Cryptographic Provider”, with KeySpec or with the product’s own tools.",
    },
  },
  citation: {
    ...sources.sfb2015CngNote,
    quote: "Skype for Business Server 2015 does not support CNG certificates",
  },
  products: ["sfb-2015"],
  roles: { except: partnerRoles },
  applies: (evidence) => keyPlaceOf(evidence)?.provider != null,
  check: (evidence, _context, problem) => {
    const found = cngKeyOf(evidence);
    return found === null ? [] : [problem(found.text, { provider: found.provider }, found.at)];
  },
});
