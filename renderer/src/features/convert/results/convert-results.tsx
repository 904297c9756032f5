import { Button, Group, Stack, Text } from "@mantine/core";
import { formatList } from "#shared/text/localise.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { useDropTarget } from "../../../components/files/drop-target.ts";
import { FailureNotice } from "../../../components/results/failure-notice.tsx";
import { Notice } from "../../../components/results/notice.tsx";
import { ClosingActions } from "../../../components/wizard/closing-actions.tsx";
import { ExistingQuestion } from "../../../components/wizard/existing-question.tsx";
import { ProgressPanel } from "../../../components/wizard/progress-panel.tsx";
import type { ChosenFile } from "../../../host/files.ts";
import type { Job } from "../../../host/use-job.ts";
import { navigate } from "../../../navigation/navigation.ts";
import { text } from "../text.ts";
import { ConversionCard } from "./conversion-card.tsx";
import {
  asksForPassword,
  type Converted,
  inOrderOfInterest,
  isFailed,
  isStopped,
  isWaiting,
  type Report,
  summaryOf,
} from "./converted.ts";
import { FailureCard } from "./failure-card.tsx";
import { ReportPanel } from "./report-panel.tsx";
import { ResultList } from "./result-list.tsx";
import { UnlockPanel, type UnlockPanelProps } from "./unlock-panel.tsx";

export type ConvertResultsProps = {
  readonly results: readonly Converted[];
  readonly report: Report | null;
  readonly job: Job;
  readonly hasNewPassword: boolean;
  readonly onAnswerExisting: (answer: "replace" | "keep-both") => void;
  readonly onUnlock: UnlockPanelProps["onUnlock"];
  readonly onModern: (files: readonly ChosenFile[]) => void;
  /** Back to the form with these files and everything else as it was, but for the passwords. */
  readonly onRetry: (files: readonly ChosenFile[]) => void;
  readonly onAgain: () => void;
};

/** More results than this are a list of rows, so that the page stays readable. */
const unfolded = 3;

/** The closing page: what was written where, what changed, what failed and why, and what to do on the server. */
export function ConvertResults(props: ConvertResultsProps) {
  const { results, report, job, hasNewPassword, onAnswerExisting, onUnlock, onModern, onRetry, onAgain } = props;
  const stopped = results.filter(isStopped);
  const failed = results.filter(isFailed);
  const locked = results.filter(asksForPassword);
  const waiting = results.filter(isWaiting);
  const ordered = inOrderOfInterest(results);
  const words = text.results;
  useDropTarget(text.choose.dropAnywhere, (files) => navigate("convert", [], { files }));
  return (
    <Stack gap="lg">
      {results.length > 1 && <Text>{summaryOf(results)}</Text>}
      <ExistingQuestion names={waiting.map(({ file }) => file.name)} onAnswer={onAnswerExisting} />
      <ProgressPanel job={job} />
      {job.error !== null && <FailureNotice error={job.error} focus />}
      {locked.length > 0 && <UnlockPanel locked={locked} hasNewPassword={hasNewPassword} onUnlock={onUnlock} />}
      {stopped.length > 0 && (
        <Notice tone="unknown" title={words.stopped({ files: stopped.length })} role="status">
          <Disclosure summary={words.stoppedFiles}>{formatList(stopped.map(({ file }) => file.name))}</Disclosure>
        </Notice>
      )}
      {results.length > unfolded ? (
        <ResultList results={ordered} onModern={onModern} />
      ) : (
        ordered
          .filter((result) => !asksForPassword(result))
          .map((result) => <ResultCard key={keyOf(result)} result={result} onModern={onModern} />)
      )}
      {failed.length + stopped.length > 0 && (
        <Group>
          <Button variant="default" onClick={() => onRetry([...failed, ...stopped].map(({ file }) => file))}>
            {failed.length > 0 ? words.retry : words.rest}
          </Button>
        </Group>
      )}
      {report !== null && <ReportPanel report={report} />}
      <ClosingActions again={words.again} onAgain={onAgain} />
    </Stack>
  );
}

type ResultCardProps = { readonly result: Converted; readonly onModern: ConvertResultsProps["onModern"] };

function ResultCard({ result, onModern }: ResultCardProps) {
  const { outcome, target, options, product } = result;
  if (!outcome.ok) return <FailureCard result={result} onModern={onModern} />;
  return <ConversionCard conversion={outcome.value} target={target} options={options} product={product} />;
}

function keyOf({ file, outcome }: Converted): string {
  return outcome.ok ? outcome.value.file.reference : file.id;
}
