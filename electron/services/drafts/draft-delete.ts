import type { Context } from "../kit/context.ts";

/** Forgets the choices of the run that was not finished; nothing happens where there are none. */
export async function deleteDraft(context: Pick<Context, "draft">): Promise<Record<string, never>> {
  await context.draft.remove();
  return {};
}
