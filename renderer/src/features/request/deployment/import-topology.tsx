import { Stack } from "@mantine/core";
import type { ImportedDeployment } from "#shared/api/schemas/deployment.ts";
import { useDropTarget } from "../../../components/files/drop-target.ts";
import { DropZone } from "../../../components/files/drop-zone.tsx";
import { FailureNotice } from "../../../components/results/failure-notice.tsx";
import { ProgressPanel } from "../../../components/wizard/progress-panel.tsx";
import { client } from "../../../host/client.ts";
import { rememberDeployment } from "../../../host/deployments.ts";
import type { ChosenFile } from "../../../host/files.ts";
import { useJob } from "../../../host/use-job.ts";
import { text } from "../text.ts";

/** Reads topology documents or a saved deployment as soon as they are dropped. */
export function ImportTopology({ onImport }: { readonly onImport: (imported: ImportedDeployment) => void }) {
  const job = useJob();
  const words = text.deployment;
  const read = async (files: readonly ChosenFile[]) => {
    const imported = await job.run((jobId) =>
      client("deployment.import", { jobId, files: files.map(({ input }) => input) }),
    );
    if (imported === null) return;
    rememberDeployment(imported.deployment, "keep");
    onImport(imported);
  };
  useDropTarget(words.dropAnywhere, (files) => void read(files));
  return (
    <Stack gap="sm">
      <DropZone
        label={words.drop}
        description={words.dropDescription}
        files={[]}
        onChange={(files) => void read(files)}
        compact
      />
      <ProgressPanel job={job} />
      {job.error !== null && <FailureNotice error={job.error} focus />}
    </Stack>
  );
}
