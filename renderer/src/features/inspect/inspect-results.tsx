import { Paper, Stack } from "@mantine/core";
import { useMemo, useState } from "react";
import type { ErrorData } from "#shared/errors/app-error.ts";
import type { RoleId } from "#shared/roles/types.ts";
import { RememberedPasswords } from "../../components/fields/remembered-passwords.tsx";
import { UnlockPanel } from "../../components/files/unlock-panel.tsx";
import { FailureNotice } from "../../components/results/failure-notice.tsx";
import { ClosingActions } from "../../components/wizard/closing-actions.tsx";
import { ProgressPanel } from "../../components/wizard/progress-panel.tsx";
import { useDeployments } from "../../host/deployments.ts";
import { keepPreferences } from "../../host/preferences.ts";
import type { Job } from "../../host/use-job.ts";
import { canCompare } from "./compare/comparable.ts";
import { ComparePanel } from "./compare/compare-panel.tsx";
import { FileCard } from "./file-card.tsx";
import { OverviewTable } from "./overview/overview-table.tsx";
import { type Purpose, plansFor } from "./purpose/purpose.ts";
import { PurposeChoice } from "./purpose/purpose-choice.tsx";
import type { Roots } from "./roots/roots.ts";
import { RootsChoice } from "./roots/roots-choice.tsx";
import { text } from "./text.ts";
import { type Inspection, isLocked } from "./use-inspection.ts";

export type InspectResultsProps = {
  readonly inspections: readonly Inspection[];
  readonly initialPurpose: Purpose;
  readonly job: Job;
  readonly onUnlock: (password: string) => Promise<ErrorData | null>;
  readonly roots: Roots;
  readonly onTrust: (roots: Roots) => Promise<void>;
  readonly onAgain: () => void;
};

/** What every file holds and whether it works for the chosen product and role. */
export function InspectResults({
  inspections,
  initialPurpose,
  job,
  onUnlock,
  roots,
  onTrust,
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
  const locked = inspections.filter(isLocked).map(({ file }) => file.name);
  return (
    <Stack gap="lg">
      {locked.length > 0 && <UnlockPanel names={locked} onUnlock={onUnlock} />}
      {locked.length < inspections.length && <RememberedPasswords key={locked.length} />}
      <ProgressPanel job={job} />
      {job.error !== null && <FailureNotice error={job.error} focus />}
      <PurposeChoice purpose={purpose} deployments={deployments} onChange={choose} />
      {error !== null && <FailureNotice error={error} title={text.purpose.noPlan} />}
      <RootsChoice roots={roots} onChange={onTrust} />
      {only !== undefined && others.length === 0 ? (
        <Paper withBorder p="md">
          <FileCard inspection={only} judgeFor={judgeFor} onRole={chooseRole} />
        </Paper>
      ) : (
        <OverviewTable inspections={inspections} judgeFor={judgeFor} onRole={chooseRole} />
      )}
      {only !== undefined && canCompare(inspections) && (
        <ComparePanel inspections={inspections} judgeFor={judgeFor} now={only.at} />
      )}
      <ClosingActions again={text.results.again} onAgain={onAgain} />
    </Stack>
  );
}
