import { Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import type { WrittenFile } from "#shared/api/schemas/common.ts";
import { ClosingActions } from "../../components/closing-actions.tsx";
import { ExistingQuestion } from "../../components/existing-question.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Notice } from "../../components/notice.tsx";
import { ProgressPanel } from "../../components/progress-panel.tsx";
import { ResultFile } from "../../components/result-file.tsx";
import type { Job } from "../../host/use-job.ts";
import { navigate } from "../../navigation/navigation.ts";
import { CreatedCard } from "./created-card.tsx";
import { plansOf } from "./plans.ts";
import type { RequestFields } from "./request-fields.ts";
import { text } from "./text.ts";
import { type Created, isWaiting } from "./use-creation.ts";

export type RequestResultsProps = {
  readonly results: readonly Created[];
  readonly readme: WrittenFile | null;
  /** What the requests were made from. */
  readonly fields: RequestFields;
  readonly job: Job;
  readonly onAnswerExisting: (answer: "replace" | "keep-both") => void;
  readonly onAgain: () => void;
};

/** The requests that were made, and the way to a certificate. */
export function RequestResults({ results, readme, fields, job, onAnswerExisting, onAgain }: RequestResultsProps) {
  const words = text.results;
  const { plans } = plansOf(fields);
  const kept = results.flatMap(({ outcome }) =>
    outcome.ok && outcome.value.delivery === "here" ? [outcome.value.pending.id] : [],
  );
  return (
    <Stack gap="lg">
      <ExistingQuestion names={results.filter(isWaiting).map(({ title }) => title)} onAnswer={onAnswerExisting} />
      <ProgressPanel job={job} />
      {job.error !== null && <FailureNotice error={job.error} focus />}
      {results.map(
        ({ planId, title, outcome }) =>
          !outcome.ok &&
          outcome.error.code !== "OUTPUT_EXISTS" && (
            <FailureNotice key={planId} error={outcome.error} title={words.failed(title)} />
          ),
      )}
      {results.map(({ planId, title, outcome }) => {
        const plan = plans.find(({ id }) => id === planId);
        return outcome.ok && plan !== undefined ? (
          <CreatedCard key={planId} title={title} created={outcome.value} plan={plan} fields={fields} />
        ) : null;
      })}
      {readme !== null && (
        <Paper withBorder p="md" component="section" aria-label={words.readme}>
          <Text size="sm" mb="sm">
            {words.readmeText}
          </Text>
          <ResultFile file={readme} />
        </Paper>
      )}
      {kept.length > 0 && <Kept ids={kept} />}
      <ClosingActions again={words.again} onAgain={onAgain} />
    </Stack>
  );
}

/** What becomes of the keys, and where to go on. */
function Kept({ ids }: { readonly ids: readonly string[] }) {
  const words = text.results;
  return (
    <>
      <Notice tone="good">{words.kept}</Notice>
      <div>
        <Title order={3} mb={6}>
          {words.next}
        </Title>
        <Text size="sm">{words.complete}</Text>
        <Group gap="sm" mt="md">
          <Button variant="default" onClick={() => navigate("lab-ca", ids)}>
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
  );
}
