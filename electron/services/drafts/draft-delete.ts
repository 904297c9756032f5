import type { ApiInput } from "#shared/api/contract.ts";
import type { Context } from "../kit/context.ts";

/** Forgets the choices of a run that was not finished; nothing happens where there are none. */
export async function deleteDraft(
  context: Pick<Context, "drafts">,
  input: ApiInput<"draft.delete">,
): Promise<Record<string, never>> {
  await context.drafts.remove(input.id);
  return {};
}
