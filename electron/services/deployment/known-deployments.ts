import type { ApiInput } from "#shared/api/contract.ts";
import type { Context } from "../kit/context.ts";
import { removeDeployment } from "./kept-deployments.ts";

/** Keeps a deployment that somebody works with. Throws DEPLOYMENTS_TOO_MANY, FOLDER_UNWRITABLE, DISK_FULL. */
export async function rememberDeployment(
  context: Pick<Context, "deployments">,
  { deployment, onDifferent }: ApiInput<"deployment.remember">,
): Promise<Record<string, never>> {
  await context.deployments.remember(deployment, onDifferent);
  return {};
}

/** Removes the deployment of a name; nothing happens where there is none. */
export async function forgetDeployment(
  context: Pick<Context, "deployments" | "inventories">,
  { name }: ApiInput<"deployment.forget">,
): Promise<Record<string, never>> {
  const { deployments } = await context.deployments.list();
  const kept = deployments.find(({ deployment }) => deployment.name === name);
  return kept === undefined ? {} : removeDeployment(context, kept);
}
