import { useMemo } from "react";
import type { CertificatePlan } from "#shared/roles/types.ts";
import { DataTable } from "../../../components/table/data-table.tsx";
import { text } from "../text.ts";
import { FriendlyNameField } from "./friendly-name-field.tsx";
import { NamesEditor } from "./names-editor.tsx";
import { planColumns, planRowOf, planStates } from "./plan-columns.tsx";
import { PlanDetails } from "./plan-details.tsx";

/** One row for each certificate; a row opens to its names with their reasons. A lone certificate is open at once. */
export function PlanTable({ plans }: { readonly plans: readonly CertificatePlan[] }) {
  const rows = useMemo(() => plans.map(planRowOf), [plans]);
  return (
    <DataTable
      label={text.plan.certificates}
      items={rows}
      idOf={({ plan }) => plan.id}
      nameOf={({ plan }) => plan.subject.commonName}
      columns={planColumns}
      states={planStates}
      opened={plans.length === 1 ? plans.map(({ id }) => id) : []}
      details={({ plan }) => (
        <>
          <NamesEditor plan={plan} />
          {plan.keyPlace.value === "anywhere" && <FriendlyNameField plan={plan} />}
          <PlanDetails plan={plan} />
        </>
      )}
      minWidth={40}
    />
  );
}
