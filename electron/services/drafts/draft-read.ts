import type { ApiOutput } from "#shared/api/contract.ts";
import type { Context } from "../kit/context.ts";

/** The choices of a run that was not finished, or null. A draft that cannot be read stays on the disk and never stops the wizard. */
export async function readDraft(context: Pick<Context, "draft">): Promise<ApiOutput<"draft.read">> {
  return (await context.draft.read()) ?? { draft: null, savedAt: null };
}
