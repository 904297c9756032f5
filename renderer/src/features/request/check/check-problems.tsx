import { useMemo } from "react";
import { useFormContext } from "react-hook-form";
import { planProblems } from "#shared/roles/planning/plan-problems.ts";
import { problemsOfDeployment } from "#shared/roles/planning/problems-of-deployment.ts";
import { problemsOfRun } from "#shared/roles/planning/problems-of-run.ts";
import { runProblems } from "#shared/roles/planning/run-problems.ts";
import { chosenDeployment } from "../chosen.ts";
import { PlanProblems } from "../plan/plan-problems.tsx";
import type { Plans } from "../plans.ts";
import type { RequestFields } from "../request-fields.ts";
import { useSignerProblems } from "../signer/use-signer-problems.ts";

/** All that the steps warned of, once more before anything is made. Notes stay on their steps. */
export function CheckProblems({ plans }: { readonly plans: Plans["plans"] }) {
  const { getValues } = useFormContext<RequestFields>();
  const ofSigner = useSignerProblems(plans);
  const problems = useMemo(() => {
    const deployment = chosenDeployment(getValues());
    return problemsOfRun([
      ...(deployment === null ? [] : problemsOfDeployment(deployment, plans)),
      ...runProblems(plans),
      ...plans.flatMap((plan) => planProblems(plan).filter(({ at }) => at === "names")),
      ...ofSigner,
    ]).filter(({ severity }) => severity !== "notice");
  }, [getValues, plans, ofSigner]);
  return <PlanProblems problems={problems} />;
}
