import type { ApiInput } from "#shared/api/contract.ts";
import type { Context } from "./context.ts";

/** Deletes a pending request and its key for good. Throws PENDING_NOT_FOUND. */
export async function deletePending(
  context: Context,
  input: ApiInput<"pending.delete">,
): Promise<Record<string, never>> {
  await context.pending.remove(input.id);
  return {};
}
