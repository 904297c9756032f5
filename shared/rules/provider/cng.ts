import { sources } from "../../catalogue/sources.ts";
import { keyPlaceOf } from "../key-place-of.ts";
import { partnerRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";
import { cngProblem } from "./cng-problem.ts";

/** roles.md G7; for Skype for Business Server 2015 Microsoft's page got the same statement in January 2020. */
export const cng: Rule = {
  id: "provider.cng",
  severity: "error",
  title: "No CNG key",
  citation: {
    ...sources.lyncCngSupport,
    quote: "Lync does not support certificates that are issued using the Cryptography API: Next Generation providers.",
  },
  products: ["lync-2010", "lync-2013"],
  roles: { except: partnerRoles },
  applies: (evidence) => keyPlaceOf(evidence)?.provider != null,
  check: (evidence) =>
    cngProblem(
      evidence,
      "Lync takes keys from legacy CryptoAPI providers only. Assigning this certificate fails with “The buffer supplied to a function was too small.”",
    ),
};
