import { Button } from "@mantine/core";
import { useMemo } from "react";
import type { PendingSummary } from "#shared/api/schemas/request.ts";
import { requestTitle } from "#shared/guide/requests/request-title.ts";
import { waitingForTheSame } from "#shared/guide/requests/waiting-for-the-same.ts";
import { format } from "#shared/text/localise.ts";
import type { Grouping } from "../../components/table/column.ts";
import { DataTable } from "../../components/table/data-table.tsx";
import { navigate } from "../../navigation/navigation.ts";
import { pendingColumns, pendingStates } from "./pending-columns.tsx";
import { PendingDetails } from "./pending-details.tsx";
import { runsOf } from "./runs.ts";
import { text } from "./text.ts";

export type PendingTableProps = {
  readonly requests: readonly PendingSummary[];
  readonly onDelete: (request: PendingSummary) => void;
};

/** All requests, below the run that made them; the rest of each opens. */
export function PendingTable({ requests, onDelete }: PendingTableProps) {
  const grouping = useMemo((): Grouping<PendingSummary> => {
    const runs = runsOf(requests);
    return {
      keyOf: ({ id }) => runs.get(id) ?? "",
      title: ([first, ...others]) =>
        first && text.run({ deployment: first.deploymentName, date: first.createdAt, count: others.length + 1 }),
    };
  }, [requests]);
  return (
    <DataTable
      label={text.title}
      items={requests}
      idOf={({ id }) => id}
      nameOf={(request) => format(requestTitle(request))}
      columns={pendingColumns}
      states={pendingStates}
      grouping={grouping}
      details={(request) => (
        <PendingDetails
          request={request}
          twins={waitingForTheSame(request, requests)}
          onDelete={() => onDelete(request)}
        />
      )}
      actions={(request) => <CompleteButton request={request} />}
      bulk={(some) => (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() =>
            navigate(
              "lab-ca",
              some.map(({ id }) => id),
            )
          }
        >
          {text.actions.labCaSelected({ count: some.length })}
        </Button>
      )}
      minWidth={54}
    />
  );
}

function CompleteButton({ request }: { readonly request: PendingSummary }) {
  const server = format(requestTitle(request));
  const words = text.actions;
  const done = request.completedAt !== null;
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={done ? words.completeAgainOf({ server }) : words.completeOf({ server })}
      onClick={() => navigate("complete", [request.id])}
    >
      {done ? words.completeAgain : words.complete}
    </Button>
  );
}
