import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import type { Context } from "../kit/context.ts";

/** The choices of a run that was not finished, or null. A draft that cannot be read stays on the disk and never stops the wizard. */
export async function readDraft(
  context: Pick<Context, "drafts">,
  input: ApiInput<"draft.read">,
): Promise<ApiOutput<"draft.read">> {
  const saved = await context.drafts.read(input.id);
  return saved === null ? { draft: null, savedAt: null } : { draft: saved.draft, savedAt: saved.savedAt };
}
