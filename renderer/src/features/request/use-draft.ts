import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef } from "react";
import { type Draft, type RequestStep, requestSteps } from "#shared/api/schemas/request.ts";
import { refreshDrafts, removeDraft, saveDraft } from "../../host/drafts.ts";
import { forgetLastCall, prepareLastCall, saveDraftAtLast } from "../../host/last-call.ts";
import { subscribeToShell } from "../../host/shell-events.ts";
import { toDraft } from "./draft.ts";
import type { RequestFields } from "./request-fields.ts";

/** Milliseconds without a change after which the draft is written. */
const quiet = 700;

export type DraftKeeper = {
  /** The requests were made, or the user starts again. */
  readonly forget: () => void;
};

/**
 * Keeps the form without its secrets while the wizard is under way, each run under an id of its own: two tabs never write over each
 * other. What was typed last is written at once when the page is left, hidden or closed. The first step alone is not worth keeping.
 */
export function useDraft(id: string, fields: RequestFields, step: RequestStep, keeping: boolean): DraftKeeper {
  const cache = useQueryClient();
  const json = keeping && step !== requestSteps[0] ? JSON.stringify(toDraft(fields, step)) : null;
  /** What the host does not have yet. */
  const unsaved = useRef<string | null>(null);
  const saved = useRef<string | null>(null);

  const save = useCallback(() => {
    const draft = unsaved.current;
    if (draft === null) return;
    unsaved.current = null;
    saved.current = draft;
    forgetLastCall();
    void saveDraft(id, JSON.parse(draft) as Draft).then(() => refreshDrafts(cache));
  }, [id, cache]);

  useEffect(() => {
    const next = json === "null" || json === saved.current ? null : json;
    if (next !== null && unsaved.current === null) prepareLastCall();
    unsaved.current = next;
    const timer = setTimeout(save, quiet);
    return () => clearTimeout(timer);
  }, [json, save]);

  useEffect(() => {
    const saveAtLast = () => {
      const draft = unsaved.current;
      if (draft !== null && saveDraftAtLast({ id, draft: JSON.parse(draft) as Draft })) unsaved.current = null;
    };
    const saveHidden = () => document.visibilityState === "hidden" && save();
    // In a window of its own, what is called once the page is hidden may be lost with its frame: the moment before is heard there too.
    window.addEventListener("beforeunload", saveAtLast);
    window.addEventListener("pagehide", saveAtLast);
    document.addEventListener("visibilitychange", saveHidden);
    const endListening = subscribeToShell(({ kind }) => kind === "keep-drafts" && save());
    return () => {
      window.removeEventListener("beforeunload", saveAtLast);
      window.removeEventListener("pagehide", saveAtLast);
      document.removeEventListener("visibilitychange", saveHidden);
      endListening();
      // Another page is shown now.
      save();
    };
  }, [id, save]);

  return {
    forget: () => {
      unsaved.current = null;
      saved.current = null;
      removeDraft(cache, id);
    },
  };
}
