import type { ApiOutput } from "#shared/api/contract.ts";
import { recordDamage } from "#shared/errors/definitions/records.ts";
import type { Context } from "../kit/context.ts";

/** The runs that were not finished, the last changed one first, and what of them cannot be read. */
export async function listDrafts(context: Pick<Context, "drafts">): Promise<ApiOutput<"draft.list">> {
  const { drafts, damaged } = await context.drafts.list();
  return {
    drafts: drafts.map(({ id, savedAt, draft }) => ({
      id,
      savedAt,
      step: draft.step,
      deployment: draft.choices.deployment.name,
      roles: draft.choices.selections.length,
    })),
    damaged: damaged.map(({ path, why }) => recordDamage.draftKept({ path, why })),
  };
}
