import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { type Draft, type RequestStep, requestSteps } from "#shared/api/schemas/request.ts";
import { removeDraft, saveDraft } from "../../host/drafts.ts";
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
 * other. The first step alone is not worth keeping.
 */
export function useDraft(id: string, fields: RequestFields, step: RequestStep, keeping: boolean): DraftKeeper {
  const cache = useQueryClient();
  const json = keeping && step !== requestSteps[0] ? JSON.stringify(toDraft(fields, step)) : null;
  const forgotten = useRef(false);

  useEffect(() => {
    if (json === null || json === "null") return;
    forgotten.current = false;
    const timer = setTimeout(() => {
      if (!forgotten.current) void saveDraft(id, JSON.parse(json) as Draft);
    }, quiet);
    return () => clearTimeout(timer);
  }, [id, json]);

  return {
    forget: () => {
      forgotten.current = true;
      removeDraft(cache, id);
    },
  };
}
