import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ApiOutput } from "#shared/api/contract.ts";
import type { Draft } from "#shared/api/schemas/request.ts";
import { pageErrors } from "#shared/errors/definitions/page.ts";
import { client } from "./client.ts";
import { createKeeper } from "./create-keeper.ts";
import { queries } from "./queries.ts";

const keep = createKeeper();
const nothing: ApiOutput<"draft.list"> = { drafts: [], damaged: [] };

/** The runs that were not finished, of this tab and of others. Asked for anew whenever a page that lists them is opened. */
export function useDrafts() {
  const cache = useQueryClient();
  const { data } = useQuery(queries.drafts);
  return {
    ...(data ?? nothing),
    remove: (id: string) => removeDraft(cache, id),
  };
}

/** Forgets a draft: its requests were made, or it is not wanted any more. */
export function removeDraft(cache: QueryClient, id: string): void {
  cache.setQueryData<ApiOutput<"draft.list">>(queries.drafts.queryKey, (known) =>
    known === undefined ? known : { ...known, drafts: known.drafts.filter((draft) => draft.id !== id) },
  );
  void keep(() => client("draft.delete", { id }));
}

/** What the list shows of the drafts is asked for anew, where it was asked for before. */
export function refreshDrafts(cache: QueryClient): Promise<void> {
  return cache.invalidateQueries({ queryKey: queries.drafts.queryKey });
}

/** Keeps the draft of a run. One that cannot be written costs nothing but the draft. */
export function saveDraft(id: string, draft: Draft): Promise<void> {
  return keep(() => client("draft.save", { id, draft }));
}

/** The draft of a run whose page was loaded again; null: nothing was kept. */
export async function readDraft(id: string): Promise<Draft | null> {
  return (await client("draft.read", { id })).draft;
}

/**
 * Makes a draft of another tab, or of an earlier start, the one of this run. That tab may still be open: it keeps its own draft when
 * something changes there, so neither writes over the other.
 *
 * @throws AppError DRAFT_GONE
 */
export async function takeDraft(cache: QueryClient, from: string, into: string): Promise<Draft> {
  const draft = await readDraft(from);
  if (draft === null) throw pageErrors.draftGone();
  await saveDraft(into, draft);
  removeDraft(cache, from);
  return draft;
}
