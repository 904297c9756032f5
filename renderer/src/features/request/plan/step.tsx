import { Stack, Text } from "@mantine/core";
import { useFormContext } from "react-hook-form";
import { problemsOfDeployment } from "#shared/roles/planning/problems-of-deployment.ts";
import { runProblems } from "#shared/roles/planning/run-problems.ts";
import { FailureNotice } from "../../../components/results/failure-notice.tsx";
import { chosenDeployment } from "../chosen.ts";
import { plansOf } from "../plans.ts";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";
import { PlanProblems } from "./plan-problems.tsx";
import { PlanTable } from "./plan-table.tsx";

/** Every certificate of the run, planned anew with each change: the rules run in this page, nothing is sent. */
export function PlanStep() {
  const { watch } = useFormContext<RequestFields>();
  const fields = watch();
  const deployment = chosenDeployment(fields);
  const { plans, error } = plansOf(fields);
  return (
    <Stack gap="md">
      {error !== null && <FailureNotice error={error} />}
      {deployment !== null && (
        <PlanProblems problems={[...problemsOfDeployment(deployment, plans), ...runProblems(plans)]} />
      )}
      {plans.length > 0 && (
        <>
          <Text size="sm" maw="46rem">
            {text.plan.explain({ count: plans.length })}
          </Text>
          <PlanTable plans={plans} />
        </>
      )}
    </Stack>
  );
}
