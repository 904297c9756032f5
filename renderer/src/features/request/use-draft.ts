import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { type Draft, type RequestStep, requestSteps } from "#shared/api/schemas/request.ts";
import { client } from "../../host/client.ts";
import { queries } from "../../host/queries.ts";
import { toDraft } from "./draft.ts";
import type { RequestFields } from "./request-fields.ts";

/** Milliseconds without a change after which the draft is written. */
const quiet = 700;

export type DraftKeeper = {
  /** What an earlier run of KeySpec left unfinished; null: nothing, or it was answered. */
  readonly found: { readonly draft: Draft; readonly savedAt: string | null } | null;
  /** The question about `found` is answered: it is taken over, or thrown away. */
  readonly answer: () => void;
  /** The requests were made, or the user starts again. */
  readonly forget: () => void;
};

/**
 * Keeps the form without its secrets while the wizard is under way. The first step alone is not worth keeping. A draft that
 * cannot be written costs nothing but the draft.
 */
export function useDraft(fields: RequestFields, step: RequestStep, keeping: boolean): DraftKeeper {
  const cache = useQueryClient();
  const stored = useQuery({ ...queries.draft, enabled: keeping });
  const answered = useRef(false);
  const isFirst = step === requestSteps[0];
  const json = keeping && !isFirst ? JSON.stringify(toDraft(fields, step)) : null;

  useEffect(() => {
    if (json === null || json === "null") return;
    answered.current = true;
    const timer = setTimeout(() => {
      client("draft.save", { draft: JSON.parse(json) as Draft }).catch(() => undefined);
    }, quiet);
    return () => clearTimeout(timer);
  }, [json]);

  const answer = () => {
    answered.current = true;
    cache.setQueryData(queries.draft.queryKey, { draft: null, savedAt: null });
  };
  const forget = () => {
    answer();
    client("draft.delete", {}).catch(() => undefined);
  };

  const draft = stored.data?.draft ?? null;
  return {
    found: draft === null || answered.current || !isFirst ? null : { draft, savedAt: stored.data?.savedAt ?? null },
    answer,
    forget,
  };
}
