import { Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";
import type { PendingSummary } from "#shared/api/schemas/request.ts";
import { authorityById } from "#shared/authorities/index.ts";
import { requestTitle } from "#shared/guide/requests/request-title.ts";
import { ageWords } from "#shared/present/durations.ts";
import { pendingRows } from "#shared/present/pending-rows.ts";
import { certificateTitle, roleTitle } from "#shared/roles/titles.ts";
import { format } from "#shared/text/localise.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { factOfRow } from "../../components/facts/fact-of-row.ts";
import { FactsTable } from "../../components/facts/facts-table.tsx";
import { CommandBlock } from "../../components/results/command-block.tsx";
import { FailureNotice } from "../../components/results/failure-notice.tsx";
import { client } from "../../host/client.ts";
import { useJob } from "../../host/use-job.ts";
import { navigate } from "../../navigation/navigation.ts";
import { text } from "./text.ts";

export type PendingCardProps = {
  readonly request: PendingSummary;
  /** Ids of the others that wait for the same certificate. */
  readonly twins: readonly string[];
  readonly onDelete: () => void;
};

/** One request: what it is for, how long it waits, and its next steps. */
export function PendingCard({ request, twins, onDelete }: PendingCardProps) {
  const job = useJob();
  const [pem, setPem] = useState<string | null>(null);
  const done = request.completedAt !== null;
  const title = format(requestTitle(request));
  const show = async () => {
    const shown = await job.run(() => client("pending.show", { id: request.id }));
    if (shown !== null) setPem(shown.pem);
  };
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Title order={2} style={{ overflowWrap: "anywhere" }}>
            {request.server}
          </Title>
          <Text size="sm" c="dimmed">
            {request.completedAt === null
              ? text.waiting({ age: ageWords(request.createdAt, new Date().toISOString()) })
              : request.expiresAt === undefined
                ? text.completed({ date: request.completedAt })
                : text.completedUntil({ date: request.completedAt, until: request.expiresAt })}
          </Text>
        </Group>
        <Text size="sm" c="dimmed">
          {[
            format(roleTitle(request)),
            format(certificateTitle(request)),
            request.deploymentName,
            text.names({ count: request.names.length }),
          ].join(" · ")}
        </Text>
        {request.nodes.length > 1 && <Text size="sm">{text.sharedBy({ servers: request.nodes })}</Text>}
        <Text size="sm">{done ? text.nextSteps.done : text.nextSteps[authorityById(request.authority).kind]}</Text>
        {twins.length > 0 && <Text size="sm">{text.twins({ others: twins })}</Text>}
        <Disclosure summary={text.details}>
          <FactsTable facts={pendingRows(request).map(factOfRow)} />
        </Disclosure>
        {pem !== null && <CommandBlock name={text.request({ server: title })} value={pem} />}
        {job.error !== null && <FailureNotice error={job.error} focus />}
        <Group gap="sm">
          <Button
            size="xs"
            variant={done ? "default" : "filled"}
            aria-label={
              done ? text.actions.completeAgainOf({ server: title }) : text.actions.completeOf({ server: title })
            }
            onClick={() => navigate("complete", [request.id])}
          >
            {done ? text.actions.completeAgain : text.actions.complete}
          </Button>
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
    </Paper>
  );
}
