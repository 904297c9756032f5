import { useMemo } from "react";
import type { CreatedRequest } from "#shared/api/schemas/request.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";
import { format } from "#shared/text/localise.ts";
import { CopyButton } from "../../components/results/copy-button.tsx";
import { FailureNotice } from "../../components/results/failure-notice.tsx";
import { DataTable } from "../../components/table/data-table.tsx";
import { CreatedCard, contentOf } from "./created-card.tsx";
import { type CreatedRow, createdColumns, createdStates } from "./created-columns.tsx";
import type { Created } from "./creation.ts";
import type { RequestFields } from "./request-fields.ts";
import { text } from "./text.ts";

export type CreatedTableProps = {
  readonly requests: readonly Created[];
  readonly plans: readonly CertificatePlan[];
  readonly fields: RequestFields;
};

/** The requests of a run: the text of each to copy, and opened what to do with it. */
export function CreatedTable({ requests, plans, fields }: CreatedTableProps) {
  const rows = useMemo(() => {
    const byId = new Map(plans.map((plan) => [plan.id, plan]));
    return requests.map((created): CreatedRow => ({ created, plan: byId.get(created.planId) ?? null }));
  }, [requests, plans]);
  return (
    <DataTable
      label={text.results.label}
      items={rows}
      idOf={({ created }) => `${created.planId} ${created.outcome.ok}`}
      nameOf={({ created }) => format(created.title)}
      columns={createdColumns}
      states={createdStates}
      details={({ created: { title, outcome }, plan }) =>
        outcome.ok ? (
          plan !== null && <CreatedCard title={format(title)} created={outcome.value} plan={plan} fields={fields} />
        ) : (
          <FailureNotice error={outcome.error} title={text.results.failed({ title })} />
        )
      }
      actions={({ created: { title, outcome } }) =>
        outcome.ok && <CopyContent title={format(title)} created={outcome.value} />
      }
      minWidth={52}
    />
  );
}

function CopyContent({ title, created }: { readonly title: string; readonly created: CreatedRequest }) {
  const { content } = contentOf(created, title);
  const words = text.results;
  return (
    <CopyButton value={content} label={words.copy[created.delivery]} name={words.copyOf[created.delivery]({ title })} />
  );
}
