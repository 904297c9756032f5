import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { keyPlaceOf } from "../key-place-of.ts";
import { partnerRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";
import { cngKeyOf } from "./cng-key-of.ts";

/** roles.md G7; for Skype for Business Server 2015 Microsoft's page got the same statement in January 2020. */
export const cng: Rule = defineRule({
  id: "provider.cng",
  severity: "error",
  title: "A server of Lync must not have a CNG key",
  texts: {
    inPfx: {
      what: "The private key is a CNG key, in “{provider}”.",
      why: "Lync takes keys from legacy CryptoAPI providers only. Assigning this certificate fails with “The buffer supplied to a function was too small.”",
      fix: "Convert the PFX with KeySpec, then import the result with the command that it shows.",
    },
    inRequest: {
      what: "The private key is a CNG key, in “{provider}”.",
      why: "Lync takes keys from legacy CryptoAPI providers only. Assigning this certificate fails with “The buffer supplied to a function was too small.”",
      fix: "Make the request again with “Microsoft RSA SChannel Cryptographic Provider”, with KeySpec or with the product’s own tools.",
    },
  },
  citation: {
    ...sources.lyncCngSupport,
    quote: "Lync does not support certificates that are issued using the Cryptography API: Next Generation providers.",
  },
  products: ["lync-2010", "lync-2013"],
  roles: { except: partnerRoles },
  applies: (evidence) => keyPlaceOf(evidence)?.provider != null,
  check: (evidence, _context, problem) => {
    const found = cngKeyOf(evidence);
    return found === null ? [] : [problem(found.text, { provider: found.provider }, found.at)];
  },
});
