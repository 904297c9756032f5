import { useMemo } from "react";
import { problemsOfRun } from "#shared/roles/planning/problems-of-run.ts";
import type { PlanProblem } from "#shared/roles/planning/types.ts";
import { PlanProblems } from "../plan/plan-problems.tsx";

export type SignerProblemsProps = { readonly problems: readonly PlanProblem[] };

/** What the signer step leads to, each thing once, whichever certificates it concerns. */
export function SignerProblems({ problems }: SignerProblemsProps) {
  return <PlanProblems problems={useMemo(() => problemsOfRun(problems), [problems])} />;
}
