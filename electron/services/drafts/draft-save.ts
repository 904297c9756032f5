import type { ApiInput } from "#shared/api/contract.ts";
import type { Context } from "../kit/context.ts";

/** Keeps the choices of a run for the next start, in the place of earlier ones of its id. Throws FOLDER_UNWRITABLE, DISK_FULL. */
export async function saveDraft(
  context: Pick<Context, "drafts" | "clock">,
  { id, draft }: ApiInput<"draft.save">,
): Promise<Record<string, never>> {
  await context.drafts.save({ id, savedAt: context.clock.now(), draft });
  return {};
}
