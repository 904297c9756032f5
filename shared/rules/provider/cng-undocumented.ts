import { sources } from "../../catalogue/sources.ts";
import { keyPlaceOf } from "../key-place-of.ts";
import { partnerRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";
import { cngProblem } from "./cng-problem.ts";

/** roles.md G7: no document lifts the restriction for the later products, none repeats it. */
export const cngUndocumented: Rule = {
  id: "provider.cng-undocumented",
  severity: "warning",
  title: "No CNG key",
  citation: {
    ...sources.sfb2015CngNote,
    quote: "Skype for Business Server 2015 does not support CNG certificates",
    note: "The sources say nothing about later releases.",
    inferred: true,
  },
  products: ["sfb-2019", "sfb-se"],
  roles: { except: partnerRoles },
  applies: (evidence) => keyPlaceOf(evidence)?.provider != null,
  check: (evidence) =>
    cngProblem(evidence, "Earlier releases cannot use such keys, and no document says that this one can."),
};
