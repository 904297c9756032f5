import { Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import type { ApiOutput } from "#shared/api/contract.ts";
import type { ExistingAnswer } from "#shared/api/schemas/common.ts";
import type { Judgement } from "#shared/judge/judge-facts.ts";
import { FailureNotice } from "../../components/results/failure-notice.tsx";
import { ResultFile } from "../../components/results/result-file.tsx";
import { ResultVerdicts } from "../../components/results/result-verdicts.tsx";
import { ClosingActions } from "../../components/wizard/closing-actions.tsx";
import { ExistingQuestion } from "../../components/wizard/existing-question.tsx";
import { ProgressPanel } from "../../components/wizard/progress-panel.tsx";
import { fromBytes, fromWrittenFile } from "../../host/files.ts";
import type { Job } from "../../host/use-job.ts";
import { navigate } from "../../navigation/navigation.ts";
import { text } from "./text.ts";
import { isWaiting, type Signed } from "./use-signing.ts";

export type LabCaResultsProps = {
  readonly results: readonly Signed[];
  readonly job: Job;
  readonly onAnswerExisting: (answer: ExistingAnswer) => void;
  readonly onAgain: () => void;
};

/** The certificates that were issued, each with the way on to completing its request. */
export function LabCaResults({ results, job, onAnswerExisting, onAgain }: LabCaResultsProps) {
  return (
    <Stack gap="lg">
      <ExistingQuestion
        errors={results.flatMap((result) => (result.issued === null && isWaiting(result) ? [result.error] : []))}
        onAnswer={onAnswerExisting}
      />
      <ProgressPanel job={job} />
      {job.error !== null && <FailureNotice error={job.error} focus />}
      {results.map((result) =>
        result.issued === null ? (
          !isWaiting(result) && (
            <FailureNotice key={result.name} error={result.error} title={text.results.failed({ name: result.name })} />
          )
        ) : (
          <IssuedCard key={result.name} name={result.name} issued={result.issued} verdicts={result.verdicts} />
        ),
      )}
      <ClosingActions again={text.results.again} onAgain={onAgain} />
    </Stack>
  );
}

type IssuedCardProps = {
  readonly name: string;
  readonly issued: ApiOutput<"labCa.issue">;
  readonly verdicts: readonly Judgement[];
};

function IssuedCard({ name, issued, verdicts }: IssuedCardProps) {
  const words = text.results;
  const certificate = fromWrittenFile(issued.file);
  return (
    <Paper withBorder p="md" component="section" aria-label={name}>
      <Stack gap="sm">
        <div>
          <Title order={3} style={{ overflowWrap: "anywhere" }}>
            {name}
          </Title>
          <Text size="sm" c="dimmed">
            {words.validUntil({ date: issued.certificate.notAfter })}
          </Text>
        </div>
        <ResultVerdicts verdicts={verdicts} />
        <ResultFile file={issued.file} />
        <Group gap="sm">
          {issued.answers !== null && (
            <Button
              size="xs"
              aria-label={words.completeOf({ name })}
              onClick={() =>
                navigate("complete", issued.answers === null ? [] : [issued.answers.id], {
                  files: [certificate],
                  chain: [fromBytes(words.chain({ name }), issued.chainPem)],
                })
              }
            >
              {words.complete}
            </Button>
          )}
          <Button
            size="xs"
            variant="default"
            aria-label={words.inspectOf({ name })}
            onClick={() => navigate("inspect", [], { files: [certificate] })}
          >
            {words.inspect}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
