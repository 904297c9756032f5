import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import type { Context } from "../kit/context.ts";

/** Takes some of what was read, or all of it, out of the inventory. Throws DEPLOYMENT_NOT_KEPT, INVENTORY_DAMAGED. */
export async function removeFromInventory(
  context: Pick<Context, "deployments" | "inventories">,
  { id, sources: unwanted }: ApiInput<"inventory.remove">,
): Promise<ApiOutput<"inventory.remove">> {
  await context.deployments.read(id);
  const dropped = new Set(unwanted);
  const sources = await context.inventories.change(id, (kept) =>
    unwanted === null ? [] : kept.filter((source) => !dropped.has(source.id)),
  );
  return { sources };
}
