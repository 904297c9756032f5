import { useQueryClient } from "@tanstack/react-query";
import type { WrittenFile } from "#shared/api/schemas/common.ts";
import type { KeptDeployment } from "#shared/api/schemas/kept-deployments.ts";
import { freeName } from "#shared/deployment/free-name.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { client } from "../../../host/client.ts";
import { refreshDeployments } from "../../../host/kept-deployments.ts";
import { outputFolder } from "../../../host/output-folder.ts";
import { queries } from "../../../host/queries.ts";
import { useJob } from "../../../host/use-job.ts";
import { navigate } from "../../../navigation/navigation.ts";

/** Changes one kept deployment, and everything else that is done with it as a whole. */
export function useManaging(kept: KeptDeployment) {
  const job = useJob();
  const cache = useQueryClient();
  const { id, deployment, choices } = kept;

  /** Puts a deployment into the place of this one; false: it could not be kept. */
  const replace = async (changed: Deployment): Promise<boolean> => {
    const output = await job.run(() => client("deployment.keep", { id, deployment: changed }));
    await refreshDeployments(cache);
    return output !== null;
  };

  /** Keeps another one beside it, under a name that is free, and goes there. */
  const keepBeside = async (other: Deployment): Promise<void> => {
    const output = await job.run(async () => {
      const { deployments } = await cache.fetchQuery(queries.deployments);
      const name = freeName(
        other.name,
        deployments.map((each) => each.deployment.name),
      );
      return client("deployment.keep", { id: null, deployment: { ...other, name }, choices });
    });
    await refreshDeployments(cache);
    if (output !== null) navigate("deployment", [output.kept.id]);
  };

  const save = async (): Promise<WrittenFile | null> => {
    const output = await job.run(async () =>
      client("deployment.save", { deployment, folder: await outputFolder(null), onExisting: "keep-both" }),
    );
    return output?.file ?? null;
  };

  const remove = async (): Promise<void> => {
    const output = await job.run(() => client("deployment.remove", { id }));
    await refreshDeployments(cache);
    if (output !== null) navigate("deployment", [], {});
  };

  return { job, replace, keepBeside, save, remove };
}
