import { sources } from "../../catalogue/sources.ts";
import { keyPlaceOf } from "../key-place-of.ts";
import { partnerRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";
import { cngProblem } from "./cng-problem.ts";

/** The statement that roles.md §3 did not find and formats.md §3.3 did. */
export const cngIn2015: Rule = {
  id: "provider.cng-in-2015",
  severity: "error",
  title: "No CNG key",
  citation: {
    ...sources.sfb2015CngNote,
    quote: "Skype for Business Server 2015 does not support CNG certificates",
  },
  products: ["sfb-2015"],
  roles: { except: partnerRoles },
  applies: (evidence) => keyPlaceOf(evidence)?.provider != null,
  check: (evidence) =>
    cngProblem(evidence, "Skype for Business Server 2015 takes keys from legacy CryptoAPI providers only."),
};
