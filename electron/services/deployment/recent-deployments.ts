import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import type { Context } from "../kit/context.ts";

/** The deployments that were worked with, the last one first. */
export async function recentDeployments(
  context: Pick<Context, "deployments">,
): Promise<ApiOutput<"deployment.recent">> {
  return { deployments: await context.deployments.recent() };
}

/** Keeps a deployment for the next start. Throws FOLDER_UNWRITABLE, DISK_FULL. */
export async function rememberDeployment(
  context: Pick<Context, "deployments">,
  { deployment }: ApiInput<"deployment.remember">,
): Promise<Record<string, never>> {
  await context.deployments.remember(deployment);
  return {};
}

/** Forgets the deployment of a name; nothing happens where there is none. */
export async function forgetDeployment(
  context: Pick<Context, "deployments">,
  { name }: ApiInput<"deployment.forget">,
): Promise<Record<string, never>> {
  await context.deployments.forget(name);
  return {};
}
