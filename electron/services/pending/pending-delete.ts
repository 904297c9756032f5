import type { ApiInput } from "#shared/api/contract.ts";
import type { Context } from "../kit/context.ts";
import { forgetPassphrase } from "./forget-passphrase.ts";

/** Deletes a pending request, its key and its remembered passphrase for good. Throws PENDING_NOT_FOUND. */
export async function deletePending(
  context: Context,
  input: ApiInput<"pending.delete">,
): Promise<Record<string, never>> {
  await context.pending.remove(input.id);
  await forgetPassphrase(context, input.id);
  return {};
}
