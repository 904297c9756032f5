import type { ImportedDeployment } from "#shared/api/schemas/deployment.ts";
import { useDropTarget } from "../../../components/files/drop-target.ts";
import { ReadZone } from "../../../components/files/read-zone.tsx";
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
  return <ReadZone label={words.drop} description={words.dropDescription} job={job} onRead={read} />;
}
