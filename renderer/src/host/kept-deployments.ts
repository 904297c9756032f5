import type { QueryClient } from "@tanstack/react-query";
import type { KeptChoices, KeptDeployment } from "#shared/api/schemas/kept-deployments.ts";
import { freeName } from "#shared/deployment/free-name.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { client } from "./client.ts";
import { knowDeployments } from "./deployments.ts";
import { queries } from "./queries.ts";

/** Asks for the kept deployments again, on screen or not, and makes them known to every page: one may have been changed or removed. */
export async function refreshDeployments(cache: QueryClient): Promise<readonly KeptDeployment[]> {
  const { deployments } = await cache.fetchQuery({ ...queries.deployments, staleTime: 0 });
  knowDeployments(deployments);
  return deployments;
}

/**
 * Keeps one more deployment; where its name is taken, under one that is free, beside the one that has it.
 *
 * @param choices what was answered for it; null: nothing
 * @throws AppError those of `deployment.keep`
 */
export async function keepAnother(
  cache: QueryClient,
  deployment: Deployment,
  choices: KeptChoices | null,
): Promise<KeptDeployment> {
  const others = await refreshDeployments(cache);
  const name = freeName(
    deployment.name,
    others.map((each) => each.deployment.name),
  );
  const { kept } = await client("deployment.keep", { id: null, deployment: { ...deployment, name }, choices });
  await refreshDeployments(cache);
  return kept;
}
