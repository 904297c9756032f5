import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { KeptDeployment } from "#shared/api/schemas/kept-deployments.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { leftBehindWords } from "#shared/present/left-behind.ts";
import { format } from "#shared/text/localise.ts";
import { client } from "../../../host/client.ts";
import { keepAnother, refreshDeployments } from "../../../host/kept-deployments.ts";
import { useJob } from "../../../host/use-job.ts";
import { navigate } from "../../../navigation/navigation.ts";

/** Changes one kept deployment, and everything else that is done with it as a whole. */
export function useManaging(kept: KeptDeployment) {
  const job = useJob();
  const cache = useQueryClient();
  const { id, choices } = kept;
  const [leftBehind, setLeftBehind] = useState<readonly string[]>([]);

  /** Puts a deployment into the place of this one; false: it could not be kept. */
  const replace = async (changed: Deployment): Promise<boolean> => {
    const output = await job.run(() => client("deployment.keep", { id, deployment: changed }));
    await refreshDeployments(cache);
    if (output !== null) setLeftBehind(leftBehindWords(output.leftBehind, kept.deployment.name).map(format));
    return output !== null;
  };

  /** Keeps another one beside it, under a name that is free, and goes there. */
  const keepBeside = async (other: Deployment): Promise<void> => {
    const another = await job.run(() => keepAnother(cache, other, choices));
    if (another !== null) navigate("deployment", [another.id]);
  };

  const remove = async (): Promise<void> => {
    const output = await job.run(() => client("deployment.remove", { id }));
    await refreshDeployments(cache);
    if (output !== null) navigate("deployment", [], {});
  };

  return { job, leftBehind, replace, keepBeside, remove };
}
