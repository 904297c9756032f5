import { useFormContext } from "react-hook-form";
import { authorityProblems } from "#shared/authorities/authority-problems.ts";
import { authorityOf } from "#shared/authorities/chosen-authorities.ts";
import { formatProblem } from "#shared/authorities/format-problem.ts";
import { authorityById } from "#shared/authorities/index.ts";
import { type PlanProblem, planProblems } from "#shared/roles/plan-problems.ts";
import { tryPlans, wantedKinds } from "../chosen.ts";
import { PlanProblems } from "../plan/plan-problems.tsx";
import type { RequestFields } from "../request-fields.ts";
import { problemsOfRun } from "./problems-of-run.ts";

/** What the authority will refuse or change, and what the chosen key leads to: each thing once, whichever certificates it concerns. */
export function SignerProblems() {
  const { watch } = useFormContext<RequestFields>();
  const fields = watch();
  const now = new Date().toISOString();
  const problems = tryPlans(fields).plans.flatMap((plan): PlanProblem[] => [
    ...authorityProblems(authorityById(authorityOf(plan, fields.authorities)), plan, now),
    ...planProblems(plan).filter(({ at }) => at !== "names"),
  ]);
  const formats = wantedKinds(fields).flatMap(
    (kind) => formatProblem(authorityById(fields.authorities[kind]), fields.format) ?? [],
  );
  if (fields.delivery === "here") problems.push(...formats);
  return <PlanProblems problems={problemsOfRun(problems)} />;
}
