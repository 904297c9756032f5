import { Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";
import type { PendingSummary } from "#shared/api/schemas/request.ts";
import { age } from "../../components/age.ts";
import { CommandBlock } from "../../components/command-block.tsx";
import { Disclosure } from "../../components/disclosure.tsx";
import { FactsTable } from "../../components/facts-table.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { client } from "../../host/client.ts";
import { useJob } from "../../host/use-job.ts";
import { navigate } from "../../navigation/navigation.ts";
import { text } from "./text.ts";

export type PendingCardProps = { readonly request: PendingSummary; readonly onDelete: () => void };

/** One request: what it is for, how long it waits, and its next steps. */
export function PendingCard({ request, onDelete }: PendingCardProps) {
  const job = useJob();
  const [pem, setPem] = useState<string | null>(null);
  const done = request.completedAt !== null;
  const show = async () => {
    const shown = await job.run(() => client("pending.show", { id: request.id }));
    if (shown !== null) setPem(shown.pem);
  };
  return (
    <Paper withBorder p="md" component="section" aria-label={request.server}>
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Title order={2} style={{ overflowWrap: "anywhere" }}>
            {request.server}
          </Title>
          <Text size="sm" c="dimmed">
            {request.completedAt === null
              ? text.waiting(age(request.createdAt, new Date()))
              : text.completed(request.completedAt.slice(0, 10))}
          </Text>
        </Group>
        <Text size="sm" c="dimmed">
          {[request.roleTitle, request.deploymentName, text.names(request.names.length)].join(" · ")}
        </Text>
        <Disclosure summary={text.details}>
          <FactsTable
            facts={[
              { label: text.facts.role, value: request.roleTitle },
              { label: text.facts.commonName, value: request.commonName },
              { label: text.facts.names, value: request.names.join("\n") },
              { label: text.facts.deployment, value: request.deploymentName },
              { label: text.facts.key, value: text.keys[request.key] },
              { label: text.facts.fingerprint, value: request.publicKeyFingerprint, mono: true },
            ]}
          />
        </Disclosure>
        {pem !== null && <CommandBlock name={text.request(request.server)} value={pem} />}
        {job.error !== null && <FailureNotice error={job.error} focus />}
        <Group gap="sm">
          <Button
            size="xs"
            variant={done ? "default" : "filled"}
            aria-label={done ? text.actions.completeAgainOf(request.server) : text.actions.completeOf(request.server)}
            onClick={() => navigate("complete", [request.id])}
          >
            {done ? text.actions.completeAgain : text.actions.complete}
          </Button>
          {pem === null && (
            <Button size="xs" variant="default" aria-label={text.showOf(request.server)} onClick={() => void show()}>
              {text.show}
            </Button>
          )}
          <Button
            size="xs"
            variant="default"
            aria-label={text.actions.labCaOf(request.server)}
            onClick={() => navigate("lab-ca", [request.id])}
          >
            {text.actions.labCa}
          </Button>
          <Button size="xs" variant="default" aria-label={text.actions.removeOf(request.server)} onClick={onDelete}>
            {text.actions.remove}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
