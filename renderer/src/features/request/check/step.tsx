import { Stack } from "@mantine/core";
import { useMemo } from "react";
import { useFormContext } from "react-hook-form";
import { FactsTable } from "../../../components/facts/facts-table.tsx";
import { useOutputPath } from "../../../components/files/use-output-path.ts";
import { FailureNotice } from "../../../components/results/failure-notice.tsx";
import { DataTable } from "../../../components/table/data-table.tsx";
import { chosenDeployment } from "../chosen.ts";
import { plansOf } from "../plans.ts";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";
import { checkColumns } from "./check-columns.tsx";
import { CheckPart } from "./check-part.tsx";
import { CheckProblems } from "./check-problems.tsx";
import { deploymentFacts } from "./deployment-facts.ts";
import { MissingNotice } from "./missing-notice.tsx";
import { missingParts } from "./missing-parts.ts";
import { PlanSummary } from "./plan-summary.tsx";
import { roleFacts } from "./role-facts.ts";
import { signerFacts } from "./signer-facts.ts";

/** Everything that will be made, before it is made; each part leads to its step and back. */
export function CheckStep() {
  const { watch } = useFormContext<RequestFields>();
  const fields = watch();
  const folder = useOutputPath(fields.folder);
  const { plans, error } = plansOf(fields);
  const { parts } = text.check;
  const { authorities } = fields;
  const columns = useMemo(() => checkColumns(authorities), [authorities]);
  const deployment = chosenDeployment(fields);
  const missing = missingParts(fields).flatMap(({ problems }) => problems);
  const lacksPassphrase = missing.some(({ field }) => field.startsWith("passphrase"));
  return (
    <Stack gap="lg">
      <MissingNotice problems={missing} />
      {error !== null && <FailureNotice error={error} />}
      <CheckProblems plans={plans} />
      <CheckPart step="plan" title={parts.plan} summary={text.check.certificates({ count: plans.length })}>
        <DataTable
          label={text.plan.certificates}
          items={plans}
          idOf={({ id }) => id}
          nameOf={({ subject }) => subject.commonName}
          columns={columns}
          details={(plan) => <PlanSummary plan={plan} authorities={authorities} />}
          minWidth={40}
        />
      </CheckPart>
      <CheckPart step="signer" title={parts.signer}>
        <FactsTable facts={signerFacts(fields, lacksPassphrase, folder)} />
      </CheckPart>
      <CheckPart step="roles" title={parts.roles}>
        <FactsTable facts={roleFacts(fields)} />
      </CheckPart>
      <CheckPart step="deployment" title={parts.deployment}>
        {deployment !== null && <FactsTable facts={deploymentFacts(deployment, fields)} />}
      </CheckPart>
    </Stack>
  );
}
