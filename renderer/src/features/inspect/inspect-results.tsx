import { Paper, Stack } from "@mantine/core";
import { useMemo, useState } from "react";
import type { ErrorData } from "#shared/errors/app-error.ts";
import type { RoleId } from "#shared/roles/types.ts";
import { RememberedPasswords } from "../../components/fields/remembered-passwords.tsx";
import { UnlockPanel } from "../../components/files/unlock-panel.tsx";
import { SaveReport } from "../../components/report/save-report.tsx";
import { FailureNotice } from "../../components/results/failure-notice.tsx";
import type { Roots } from "../../components/roots/roots.ts";
import { ClosingActions } from "../../components/wizard/closing-actions.tsx";
import { ProgressPanel } from "../../components/wizard/progress-panel.tsx";
import { useDeployments } from "../../host/deployments.ts";
import type { ChosenFile } from "../../host/files.ts";
import { keepPreferences } from "../../host/preferences.ts";
import type { Job } from "../../host/use-job.ts";
import { canCompare } from "./compare/comparable.ts";
import { ComparePanel } from "./compare/compare-panel.tsx";
import { type Fetched, FetchPanel, type FetchPanelProps } from "./fetching/fetch-panel.tsx";
import { FileCard } from "./file-card.tsx";
import { AddPanel } from "./files/add-panel.tsx";
import { type Inspection, isLocked } from "./inspection.ts";
import { JudgingLine } from "./judging/judging-line.tsx";
import { type Purpose, plansFor } from "./judging/purpose.ts";
import { Overview } from "./overview/overview.tsx";
import { saveAsReport } from "./report/save-as-report.ts";
import type { Ports } from "./servers/ports.ts";
import { text } from "./text.ts";

export type InspectResultsProps = {
  readonly inspections: readonly Inspection[];
  readonly initialPurpose: Purpose;
  readonly job: Job;
  readonly onUnlock: (password: string) => Promise<ErrorData | null>;
  readonly roots: Roots;
  readonly onTrust: (roots: Roots) => Promise<void>;
  readonly fetched: Fetched;
  readonly onFetch: FetchPanelProps["onFetch"];
  readonly onAdd: (files: readonly ChosenFile[], ports: Ports | null) => Promise<void>;
  readonly onAgain: () => void;
};

/** Whether each file or port works for the chosen product and role, then what it holds. */
export function InspectResults({
  inspections,
  initialPurpose,
  job,
  onUnlock,
  roots,
  onTrust,
  fetched,
  onFetch,
  onAdd,
  onAgain,
}: InspectResultsProps) {
  const deployments = useDeployments();
  const [purpose, setPurpose] = useState(initialPurpose);
  const choose = (chosen: Purpose) => {
    setPurpose(chosen);
    keepPreferences({ purpose: chosen });
  };
  const chooseRole = (chosen: RoleId) => choose({ ...purpose, role: chosen, server: null });
  const { plans, error } = useMemo(
    () =>
      plansFor(
        purpose,
        deployments.find(({ name }) => name === purpose.deployment),
      ),
    [purpose, deployments],
  );
  const { product, role } = purpose;
  const judgeFor = useMemo(() => ({ product, role, plans }), [product, role, plans]);
  const [only, ...others] = inspections;
  const locked = inspections.filter(isLocked).map(({ name }) => name);
  const judging = (
    <JudgingLine purpose={purpose} deployments={deployments} onPurpose={choose} roots={roots} onRoots={onTrust} />
  );
  return (
    <Stack gap="lg">
      {locked.length > 0 && <UnlockPanel names={locked} onUnlock={onUnlock} />}
      <ProgressPanel job={job} />
      {job.error !== null && <FailureNotice error={job.error} focus />}
      {error !== null && <FailureNotice error={error} title={text.purpose.noPlan} />}
      {only !== undefined && others.length === 0 ? (
        <Paper withBorder p="md">
          <FileCard inspection={only} judgeFor={judgeFor} onRole={chooseRole} judging={judging} />
        </Paper>
      ) : (
        <Overview inspections={inspections} judgeFor={judgeFor} onRole={chooseRole} judging={judging} />
      )}
      {only !== undefined && canCompare(inspections) && (
        <ComparePanel inspections={inspections} judgeFor={judgeFor} now={only.at} />
      )}
      {only !== undefined && <SaveReport save={(forms) => saveAsReport(inspections, judgeFor, forms)} />}
      <FetchPanel inspections={inspections} fetched={fetched} onFetch={onFetch} />
      <AddPanel onAdd={onAdd} />
      {locked.length < inspections.length && <RememberedPasswords key={locked.length} />}
      <ClosingActions again={text.results.again} onAgain={onAgain} />
    </Stack>
  );
}
