import { changedNames } from "../roles/planning/plan-names.ts";
import { planProblems } from "../roles/planning/plan-problems.ts";
import type { PlanProblem } from "../roles/planning/types.ts";
import type { CertificatePlan } from "../roles/types.ts";
import { nameChangesOf } from "./name-changes.ts";
import type { Renewal } from "./renewal.ts";

/** The plan of a renewal with the names that its request asks for. */
function renewedPlan({ plan, names }: Pick<Renewal, "plan" | "names">): CertificatePlan {
  return { ...plan, names: changedNames(plan.names, nameChangesOf({ names }), plan.subject.commonName) };
}

/** What the names of a renewal would lead to: errors and warnings, as Request says them of the plan. */
export function renewalProblems(renewal: Pick<Renewal, "plan" | "names">): readonly PlanProblem[] {
  return planProblems(renewedPlan(renewal)).filter(({ at, severity }) => at === "names" && severity !== "notice");
}
