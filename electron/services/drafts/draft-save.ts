import type { ApiInput } from "#shared/api/contract.ts";
import type { Context } from "../kit/context.ts";

/** Keeps the choices of a run for the next start, in the place of earlier ones. Throws FOLDER_UNWRITABLE, DISK_FULL. */
export async function saveDraft(
  context: Pick<Context, "draft" | "clock">,
  input: ApiInput<"draft.save">,
): Promise<Record<string, never>> {
  await context.draft.save(input.draft, context.clock.now());
  return {};
}
