import { Stack } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { KeptDeployment } from "#shared/api/schemas/kept-deployments.ts";
import { freeName } from "#shared/deployment/free-name.ts";
import { useDropTarget } from "../../../components/files/drop-target.ts";
import { DropZone } from "../../../components/files/drop-zone.tsx";
import { FailureNotice } from "../../../components/results/failure-notice.tsx";
import { ProgressPanel } from "../../../components/wizard/progress-panel.tsx";
import { client } from "../../../host/client.ts";
import type { ChosenFile } from "../../../host/files.ts";
import { refreshDeployments } from "../../../host/kept-deployments.ts";
import { useJob } from "../../../host/use-job.ts";
import { navigate } from "../../../navigation/navigation.ts";
import { text } from "../text.ts";

/** Reads what is dropped and keeps the deployment; of a name that is taken beside the one that has it. */
export function ImportDeployment({ deployments }: { readonly deployments: readonly KeptDeployment[] }) {
  const job = useJob();
  const cache = useQueryClient();
  const words = text.import;
  const read = async (files: readonly ChosenFile[]) => {
    const output = await job.run(async (jobId) => {
      const { deployment } = await client("deployment.import", { jobId, files: files.map(({ input }) => input) });
      const name = freeName(
        deployment.name,
        deployments.map((kept) => kept.deployment.name),
      );
      return client("deployment.keep", { id: null, deployment: { ...deployment, name } });
    });
    if (output === null) return;
    await refreshDeployments(cache);
    navigate("deployment", [output.kept.id]);
  };
  useDropTarget(words.anywhere, (files) => void read(files));
  return (
    <Stack gap="sm">
      <DropZone
        label={words.label}
        description={words.description}
        files={[]}
        onChange={(files) => void read(files)}
        compact
      />
      <ProgressPanel job={job} />
      {job.error !== null && <FailureNotice error={job.error} focus />}
    </Stack>
  );
}
