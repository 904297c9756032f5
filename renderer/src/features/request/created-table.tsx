import { useMemo } from "react";
import type { CreatedRequest } from "#shared/api/schemas/request.ts";
import { submitText } from "#shared/guide/requests/submit-text.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";
import { format } from "#shared/text/localise.ts";
import { CopyButton } from "../../components/results/copy-button.tsx";
import { DownloadButton } from "../../components/results/download-button.tsx";
import { FailureNotice } from "../../components/results/failure-notice.tsx";
import { DataTable } from "../../components/table/data-table.tsx";
import { text as componentText } from "../../components/text.ts";
import { useJob } from "../../host/use-job.ts";
import { CreatedCard, contentOf } from "./created-card.tsx";
import { type CreatedRow, createdColumns, createdStates, madeColumns } from "./created-columns.tsx";
import { createdSteps } from "./created-steps.ts";
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
      columns={requests.every(({ outcome }) => outcome.ok) ? madeColumns : createdColumns}
      states={createdStates}
      details={({ created: { title, outcome }, plan }) =>
        outcome.ok ? (
          plan !== null && <CreatedCard title={format(title)} created={outcome.value} plan={plan} fields={fields} />
        ) : (
          <FailureNotice error={outcome.error} title={text.results.failed({ title })} />
        )
      }
      actions={({ created: { title, outcome }, plan }) =>
        outcome.ok && (
          <RowActions
            title={format(title)}
            created={outcome.value}
            steps={plan === null ? null : submitText(format(title), createdSteps(outcome.value, plan, fields))}
          />
        )
      }
      minWidth={52}
    />
  );
}

type RowActionsProps = {
  readonly title: string;
  readonly created: CreatedRequest;
  /** What to do with it, as text; null: the form was changed since. */
  readonly steps: string | null;
};

function RowActions({ title, created, steps }: RowActionsProps) {
  const { content } = contentOf(created, title);
  const job = useJob();
  const words = text.results;
  return (
    <>
      <CopyButton
        value={content}
        label={words.copy[created.delivery]}
        name={words.copyOf[created.delivery]({ title })}
      />
      <DownloadButton file={created.file} job={job} />
      {steps !== null && <CopyButton value={steps} label={words.copySteps} name={words.copyStepsOf({ title })} />}
      {job.error !== null && <FailureNotice error={job.error} title={componentText.file.gone} />}
    </>
  );
}
