import { useQueryClient } from "@tanstack/react-query";
import { useDropTarget } from "../../../components/files/drop-target.ts";
import { ReadZone } from "../../../components/files/read-zone.tsx";
import { client } from "../../../host/client.ts";
import type { ChosenFile } from "../../../host/files.ts";
import { keepAnother } from "../../../host/kept-deployments.ts";
import { useJob } from "../../../host/use-job.ts";
import { navigate } from "../../../navigation/navigation.ts";
import { text } from "../text.ts";

/** Reads what is dropped and keeps the deployment; of a name that is taken beside the one that has it. */
export function ImportDeployment() {
  const job = useJob();
  const cache = useQueryClient();
  const words = text.import;
  const read = async (files: readonly ChosenFile[]) => {
    const kept = await job.run(async (jobId) => {
      const { deployment } = await client("deployment.import", { jobId, files: files.map(({ input }) => input) });
      return keepAnother(cache, deployment, null);
    });
    if (kept !== null) navigate("deployment", [kept.id]);
  };
  useDropTarget(words.anywhere, (files) => void read(files));
  return <ReadZone label={words.label} description={words.description} job={job} onRead={read} />;
}
