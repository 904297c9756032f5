import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { partnerRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";
import { appliesToNamedProvider, checkCngKey, cngKeyTexts } from "./cng-key.ts";

/** roles.md G7; for Skype for Business Server 2015 Microsoft's page got the same statement in January 2020. */
export const cng: Rule = defineRule({
  id: "provider.cng",
  severity: "error",
  title: "A server of Lync must not have a CNG key",
  texts: cngKeyTexts(
    "Lync takes keys from legacy CryptoAPI providers only. Assigning this certificate fails with “The buffer supplied to a function was too small.”",
  ),
  citation: {
    ...sources.lyncCngSupport,
    quote: "Lync does not support certificates that are issued using the Cryptography API: Next Generation providers.",
  },
  products: ["lync-2010", "lync-2013"],
  roles: { except: partnerRoles },
  applies: appliesToNamedProvider,
  check: (evidence, _context, problem) => checkCngKey(evidence, problem),
});
