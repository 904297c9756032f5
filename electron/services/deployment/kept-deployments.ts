import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import { toErrorData } from "#shared/errors/app-error.ts";
import type { Context } from "../kit/context.ts";

/** The deployments that are kept, with what was answered for them; the last one first. */
export function listDeployments(context: Pick<Context, "deployments">): Promise<ApiOutput<"deployment.list">> {
  return context.deployments.list();
}

/**
 * Keeps a new deployment, or changes one: its servers, its name. Its requests bear its new name; of one that could not be written it is said.
 *
 * @throws AppError DEPLOYMENT_KEPT, DEPLOYMENT_NOT_KEPT, DEPLOYMENTS_TOO_MANY, FOLDER_UNWRITABLE, DISK_FULL
 */
export async function keepDeployment(
  context: Pick<Context, "deployments" | "pending">,
  input: ApiInput<"deployment.keep">,
): Promise<ApiOutput<"deployment.keep">> {
  const before = input.id === null ? null : (await context.deployments.read(input.id)).deployment.name;
  const kept = await context.deployments.keep(input);
  const { name } = kept.deployment;
  const leftBehind = before === null || before === name ? [] : await renameRequests(context, before, name);
  return { kept, leftBehind };
}

/**
 * A request finds its deployment by its name, so that its certificate enters the inventory. One that cannot be written keeps none of the others
 * from being renamed; one that was removed meanwhile needs no name.
 *
 * @returns those that keep the name of before, and why
 */
async function renameRequests(
  { pending }: Pick<Context, "pending">,
  before: string,
  name: string,
): Promise<ApiOutput<"deployment.keep">["leftBehind"]> {
  const { records } = await pending.list();
  const leftBehind: ApiOutput<"deployment.keep">["leftBehind"][number][] = [];
  for (const record of records.filter(({ summary }) => summary.deploymentName === before)) {
    try {
      await pending.replace({ ...record, summary: { ...record.summary, deploymentName: name } });
    } catch (thrown) {
      const error = toErrorData(thrown);
      if (error.code !== "PENDING_NOT_FOUND") leftBehind.push({ id: record.summary.id, error });
    }
  }
  return leftBehind;
}

/** Removes a deployment with its inventory, for good. Throws DEPLOYMENT_NOT_KEPT. */
export async function removeDeployment(
  context: Pick<Context, "deployments" | "inventories">,
  { id }: ApiInput<"deployment.remove">,
): Promise<Record<string, never>> {
  await context.deployments.remove(id);
  await context.inventories.remove(id);
  return {};
}
