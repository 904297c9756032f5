import { Button, Group, Stack, Text } from "@mantine/core";
import { useCallback, useMemo, useState } from "react";
import type { ExistingAnswer } from "#shared/api/schemas/common.ts";
import { formatList } from "#shared/text/localise.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { useDropTarget } from "../../../components/files/drop-target.ts";
import { FailureNotice } from "../../../components/results/failure-notice.tsx";
import { Notice } from "../../../components/results/notice.tsx";
import { ResultFolder } from "../../../components/results/result-folder.tsx";
import { useGradually } from "../../../components/use-gradually.ts";
import { ClosingActions } from "../../../components/wizard/closing-actions.tsx";
import { ExistingQuestion } from "../../../components/wizard/existing-question.tsx";
import { ProgressPanel } from "../../../components/wizard/progress-panel.tsx";
import type { ChosenFile } from "../../../host/files.ts";
import type { Job } from "../../../host/use-job.ts";
import { navigate } from "../../../navigation/navigation.ts";
import { text } from "../text.ts";
import {
  asksForPassword,
  type Converted,
  canBeSent,
  isFailed,
  isStopped,
  isWaiting,
  type Report,
  summaryOf,
} from "./converted.ts";
import { ImportAll } from "./import-all.tsx";
import { importScriptOf } from "./import-script-of.ts";
import { ReportPanel } from "./report-panel.tsx";
import { ResultCard, ResultTable } from "./result-table.tsx";
import { assess, inOrderOfInterest } from "./row-status.ts";
import { UnlockPanel, type UnlockPanelProps } from "./unlock-panel.tsx";

export type ConvertResultsProps = {
  readonly results: readonly Converted[];
  readonly report: Report | null;
  readonly job: Job;
  readonly hasNewPassword: boolean;
  readonly onAnswerExisting: (answer: ExistingAnswer) => void;
  readonly onUnlock: UnlockPanelProps["onUnlock"];
  readonly onModern: (files: readonly ChosenFile[]) => void;
  readonly onEachKey: (result: Converted) => void;
  /** Back to the form with these files and everything else as it was, but for the passwords. */
  readonly onRetry: (files: readonly ChosenFile[]) => void;
  readonly onAgain: () => void;
};

/** The closing page: what was written where, what changed, what failed and why, and what to do on the server. */
export function ConvertResults(props: ConvertResultsProps) {
  const { results, report, job, hasNewPassword, onAnswerExisting, onUnlock, onModern, onEachKey, onRetry, onAgain } =
    props;
  const stopped = results.filter(isStopped);
  const failed = results.filter(isFailed);
  const locked = results.filter(asksForPassword);
  const waiting = results.filter(isWaiting);
  const [now] = useState(() => new Date().toISOString());
  const assessed = useCallback((result: Converted) => assess(result, now), [now]);
  const assessments = useGradually(results, assessed);
  const ordered = useMemo(() => inOrderOfInterest(results, assessments), [results, assessments]);
  const useless = ordered.filter((result) => assessments.get(result)?.status.id === "will-not-work");
  const written = results.flatMap(({ outcome }) => (outcome.ok ? [outcome.value.file] : []));
  const script = importScriptOf(results, useless);
  const lone = results.length === 1 ? results[0] : undefined;
  const again = [...failed, ...stopped].filter(canBeSent);
  const words = text.results;
  useDropTarget(text.choose.dropAnywhere, (files) => navigate("convert", [], { files }));
  return (
    <Stack gap="lg">
      {results.length > 1 && (
        <div>
          {written.length > 1 && (
            <ResultFolder
              files={[...written, ...(report?.files ?? [])]}
              archive={words.archive}
              beside={script === null ? [] : [{ name: words.script.file, content: script.content }]}
            />
          )}
          <Text size="sm">{summaryOf(results)}</Text>
        </div>
      )}
      <ExistingQuestion
        errors={waiting.flatMap(({ outcome }) => (outcome.ok ? [] : [outcome.error]))}
        onAnswer={onAnswerExisting}
      />
      <ProgressPanel job={job} />
      {job.error !== null && <FailureNotice error={job.error} focus />}
      {locked.length > 0 && <UnlockPanel locked={locked} hasNewPassword={hasNewPassword} onUnlock={onUnlock} />}
      {stopped.length > 0 && (
        <Notice tone="unknown" title={words.stopped({ files: stopped.length })} role="status">
          <Disclosure summary={words.stoppedFiles}>{formatList(stopped.map(({ file }) => file.name))}</Disclosure>
        </Notice>
      )}
      {useless.length > 0 && results.length > 1 && (
        <Notice tone="bad" title={words.willNotWork({ files: useless.length })}>
          {words.willNotWorkHow}
        </Notice>
      )}
      {lone === undefined ? (
        <ResultTable results={ordered} assessments={assessments} onModern={onModern} onEachKey={onEachKey} />
      ) : (
        speaksForItself(lone) && (
          <ResultCard key={keyOf(lone)} result={lone} onModern={onModern} onEachKey={onEachKey} />
        )
      )}
      {failed.length + stopped.length > again.length && <Notice tone="unknown">{words.gone}</Notice>}
      {again.length > 0 && (
        <Group>
          <Button variant="default" onClick={() => onRetry(again.map(({ file }) => file))}>
            {failed.length > 0 ? words.retry : words.rest}
          </Button>
        </Group>
      )}
      {script !== null && <ImportAll script={script} useless={useless.length} />}
      {report !== null && <ReportPanel report={report} />}
      <ClosingActions again={words.again} onAgain={onAgain} />
    </Stack>
  );
}

/** What is asked above the results is not said once more. */
function speaksForItself(result: Converted): boolean {
  return !asksForPassword(result) && !isWaiting(result) && !isStopped(result);
}

function keyOf({ file, outcome }: Converted): string {
  return outcome.ok ? outcome.value.file.reference : file.id;
}
