import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import type { Context } from "../kit/context.ts";

/** What was read for a kept deployment. Throws DEPLOYMENT_NOT_KEPT, INVENTORY_DAMAGED. */
export async function readInventory(
  context: Pick<Context, "deployments" | "inventories">,
  { id }: ApiInput<"inventory.read">,
): Promise<ApiOutput<"inventory.read">> {
  await context.deployments.read(id);
  return { sources: await context.inventories.read(id) };
}
