import { Button, Group, List, Paper, Stack, Text, Title } from "@mantine/core";
import { useMemo, useState } from "react";
import type { Inspected } from "#shared/api/schemas/inspect.ts";
import type { ErrorData } from "#shared/errors/app-error.ts";
import type { JudgeContext } from "#shared/judge/judge-facts.ts";
import { contentsTitle } from "#shared/present/contents-title.ts";
import { format } from "#shared/text/localise.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { RememberedPasswords } from "../../components/fields/remembered-passwords.tsx";
import { CommandBlock } from "../../components/results/command-block.tsx";
import { FailureNotice } from "../../components/results/failure-notice.tsx";
import { Notice } from "../../components/results/notice.tsx";
import { ClosingActions } from "../../components/wizard/closing-actions.tsx";
import { ProgressPanel } from "../../components/wizard/progress-panel.tsx";
import { useDeployments } from "../../host/deployments.ts";
import type { ChosenFile } from "../../host/files.ts";
import { keepPreferences } from "../../host/preferences.ts";
import type { Job } from "../../host/use-job.ts";
import { navigate } from "../../navigation/navigation.ts";
import { AnsweredNotice } from "./answered-notice.tsx";
import { FactsView } from "./facts/facts-view.tsx";
import { type Purpose, plansFor } from "./purpose/purpose.ts";
import { PurposeChoice } from "./purpose/purpose-choice.tsx";
import { text } from "./text.ts";
import { UnlockPanel } from "./unlock-panel.tsx";
import { type Inspection, isLocked } from "./use-inspection.ts";
import { judgeItems } from "./verdict/judge-items.ts";
import { reportText } from "./verdict/report-text.ts";
import { VerdictView } from "./verdict/verdict-view.tsx";

export type InspectResultsProps = {
  readonly inspections: readonly Inspection[];
  readonly initialPurpose: Purpose;
  readonly job: Job;
  readonly onUnlock: (password: string) => Promise<ErrorData | null>;
  readonly onAgain: () => void;
};

/** What every file holds and whether it works for the chosen product and role. */
export function InspectResults({ inspections, initialPurpose, job, onUnlock, onAgain }: InspectResultsProps) {
  const deployments = useDeployments();
  const [purpose, setPurpose] = useState(initialPurpose);
  const choose = (chosen: Purpose) => {
    setPurpose(chosen);
    keepPreferences({ purpose: chosen });
  };
  const { plans, error } = useMemo(
    () =>
      plansFor(
        purpose,
        deployments.find(({ name }) => name === purpose.deployment),
      ),
    [purpose, deployments],
  );
  const { product, role } = purpose;
  const locked = inspections.filter(isLocked).map(({ file }) => file.name);
  return (
    <Stack gap="lg">
      {locked.length > 0 && <UnlockPanel names={locked} onUnlock={onUnlock} />}
      {locked.length < inspections.length && <RememberedPasswords key={locked.length} />}
      <ProgressPanel job={job} />
      {job.error !== null && <FailureNotice error={job.error} focus />}
      <PurposeChoice purpose={purpose} deployments={deployments} onChange={choose} />
      {error !== null && <FailureNotice error={error} title={text.purpose.noPlan} />}
      {inspections.map((inspection, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may share a name; the list keeps its order
        <FileResult key={index} inspection={inspection} context={{ product, role, plans, now: inspection.at }} />
      ))}
      <ClosingActions again={text.results.again} onAgain={onAgain} />
    </Stack>
  );
}

function FileResult({ inspection, context }: { readonly inspection: Inspection; readonly context: JudgeContext }) {
  const { file, outcome } = inspection;
  if (!outcome.ok) return <FailureNotice error={outcome.error} title={text.results.failed({ name: file.name })} />;
  return <FileCard file={file} inspected={outcome.value} context={context} />;
}

type FileCardProps = { readonly file: ChosenFile; readonly inspected: Inspected; readonly context: JudgeContext };

function FileCard({ file, inspected, context }: FileCardProps) {
  const { name } = file;
  const items = useMemo(() => judgeItems(name, inspected, context), [name, inspected, context]);
  const words = text.results;
  return (
    <Paper withBorder p="md" component="section" aria-label={name}>
      <Stack gap="md">
        <div>
          <Title order={3} style={{ overflowWrap: "anywhere" }}>
            {name}
          </Title>
          <Text size="xs" c="dimmed">
            {words.format({ format: contentsTitle(inspected.contents) })}
          </Text>
        </div>
        <AnsweredNotice file={file} inspected={inspected} />
        {inspected.notes.length > 0 && (
          <Notice tone="warning" title={words.notes}>
            <List size="sm">
              {inspected.notes.map(format).map((note) => (
                <List.Item key={note}>{note}</List.Item>
              ))}
            </List>
          </Notice>
        )}
        {items.map(({ facts, verdicts }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: items have no name of their own; the list keeps its order
          <Stack gap="md" key={index}>
            {verdicts.length === 0 && <Notice tone="unknown">{words.nothingToJudge}</Notice>}
            {verdicts.map((judgement, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two certificates may share a label
              <VerdictView key={place} verdict={judgement} />
            ))}
            <FactsView facts={facts} now={context.now} />
          </Stack>
        ))}
        {inspected.items.some(({ kind }) => kind === "bundle") && (
          <Group>
            <Button
              size="xs"
              variant="default"
              aria-label={words.convertOf({ name })}
              onClick={() => navigate("convert", [], { files: [file] })}
            >
              {words.convert}
            </Button>
          </Group>
        )}
        <Disclosure summary={words.report}>
          <CommandBlock name={words.reportOf({ name })} value={reportText(name, context.now, items)} />
        </Disclosure>
      </Stack>
    </Paper>
  );
}
