import { Button, Group, List, Paper, Stack, Text, Title } from "@mantine/core";
import { ClosingActions } from "../../components/closing-actions.tsx";
import { CommandBlock } from "../../components/command-block.tsx";
import { Disclosure } from "../../components/disclosure.tsx";
import { ExistingQuestion } from "../../components/existing-question.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Notice } from "../../components/notice.tsx";
import { ProgressPanel } from "../../components/progress-panel.tsx";
import { ResultFile } from "../../components/result-file.tsx";
import type { Job } from "../../host/use-job.ts";
import { navigate } from "../../navigation/navigation.ts";
import { text } from "./text.ts";
import { type Created, isWaiting } from "./use-creation.ts";

export type RequestResultsProps = {
  readonly results: readonly Created[];
  readonly job: Job;
  readonly onAnswerExisting: (answer: "replace" | "keep-both") => void;
  readonly onAgain: () => void;
};

/** The requests that were made, and the way to a certificate. */
export function RequestResults({ results, job, onAnswerExisting, onAgain }: RequestResultsProps) {
  const words = text.results;
  const done = results.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
  return (
    <Stack gap="lg">
      <ExistingQuestion names={results.filter(isWaiting).map(({ server }) => server)} onAnswer={onAnswerExisting} />
      <ProgressPanel job={job} />
      {job.error !== null && <FailureNotice error={job.error} focus />}
      {results.map(
        (result) =>
          !result.outcome.ok &&
          !isWaiting(result) && (
            <FailureNotice key={result.server} error={result.outcome.error} title={words.failed(result.server)} />
          ),
      )}
      {done.map(({ server, file, pem }) => (
        <Paper key={server} withBorder p="md" component="section" aria-label={server}>
          <Stack gap="sm">
            <Title order={3} style={{ overflowWrap: "anywhere" }}>
              {server}
            </Title>
            <ResultFile file={file} />
            <Disclosure summary={words.show}>
              <CommandBlock name={words.request(server)} value={pem} />
            </Disclosure>
          </Stack>
        </Paper>
      ))}
      {done.length > 0 && (
        <>
          <Notice tone="good">{words.kept}</Notice>
          <div>
            <Title order={3} mb={6}>
              {words.next}
            </Title>
            <List type="ordered" size="sm" spacing={4}>
              {words.steps.map((step) => (
                <List.Item key={step}>{step}</List.Item>
              ))}
            </List>
            <Group gap="sm" mt="md">
              <Button
                variant="default"
                onClick={() =>
                  navigate(
                    "lab-ca",
                    done.map(({ pending }) => pending.id),
                  )
                }
              >
                {words.labCaButton}
              </Button>
              <Button variant="default" onClick={() => navigate("pending")}>
                {words.pending}
              </Button>
            </Group>
            <Text size="xs" c="dimmed" mt={6}>
              {words.labCa}
            </Text>
          </div>
        </>
      )}
      <ClosingActions again={words.again} onAgain={onAgain} />
    </Stack>
  );
}
