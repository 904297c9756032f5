import { Button, Group, Stack, Text } from "@mantine/core";
import { useState } from "react";
import type { PendingSummary } from "#shared/api/schemas/request.ts";
import { authorityById } from "#shared/authorities/index.ts";
import { requestTitle } from "#shared/guide/requests/request-title.ts";
import { pendingRows } from "#shared/present/pending-rows.ts";
import { format } from "#shared/text/localise.ts";
import { factOfRow } from "../../components/facts/fact-of-row.ts";
import { FactsTable } from "../../components/facts/facts-table.tsx";
import { CommandBlock } from "../../components/results/command-block.tsx";
import { FailureNotice } from "../../components/results/failure-notice.tsx";
import { client } from "../../host/client.ts";
import { useJob } from "../../host/use-job.ts";
import { navigate } from "../../navigation/navigation.ts";
import { text } from "./text.ts";

export type PendingDetailsProps = {
  readonly request: PendingSummary;
  /** Ids of the others that wait for the same certificate. */
  readonly twins: readonly string[];
  readonly onDelete: () => void;
};

/** One request: its next step, all that was asked for, and what else can be done with it. */
export function PendingDetails({ request, twins, onDelete }: PendingDetailsProps) {
  const job = useJob();
  const [pem, setPem] = useState<string | null>(null);
  const title = format(requestTitle(request));
  const show = async () => {
    const shown = await job.run(() => client("pending.show", { id: request.id }));
    if (shown !== null) setPem(shown.pem);
  };
  return (
    <section aria-label={title}>
      <Stack gap="sm">
        <Text size="sm">
          {request.completedAt === null ? text.nextSteps[authorityById(request.authority).kind] : text.nextSteps.done}
        </Text>
        {request.completedAt !== null && request.expiresAt !== undefined && (
          <Text size="sm">{text.completedUntil({ date: request.completedAt, until: request.expiresAt })}</Text>
        )}
        {request.nodes.length > 1 && <Text size="sm">{text.sharedBy({ servers: request.nodes })}</Text>}
        {twins.length > 0 && <Text size="sm">{text.twins({ others: twins })}</Text>}
        <FactsTable facts={pendingRows(request).map(factOfRow)} />
        {pem !== null && <CommandBlock name={text.request({ server: title })} value={pem} />}
        {job.error !== null && <FailureNotice error={job.error} focus />}
        <Group gap="sm">
          {pem === null && (
            <Button size="xs" variant="default" aria-label={text.showOf({ server: title })} onClick={() => void show()}>
              {text.show}
            </Button>
          )}
          <Button
            size="xs"
            variant="default"
            aria-label={text.actions.labCaOf({ server: title })}
            onClick={() => navigate("lab-ca", [request.id])}
          >
            {text.actions.labCa}
          </Button>
          <Button size="xs" variant="default" aria-label={text.actions.removeOf({ server: title })} onClick={onDelete}>
            {text.actions.remove}
          </Button>
        </Group>
      </Stack>
    </section>
  );
}
