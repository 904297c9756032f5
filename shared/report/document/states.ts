import { placeStateWords } from "../../present/inventory/place-cells.ts";
import type { Severity } from "../../rules/types.ts";
import type { Message } from "../../text/message.ts";
import type { SubjectState } from "../model.ts";
import type { Tone } from "./types.ts";

/** What each state is called. */
export const stateWords: Readonly<Record<SubjectState, Message>> = placeStateWords;

export const stateTones: Readonly<Record<SubjectState, Tone>> = {
  works: "good",
  "works-with-warnings": "warning",
  "will-not-work": "bad",
  "cannot-tell": "unknown",
  missing: "bad",
  pending: "unknown",
};

export const severityTones: Readonly<Record<Severity, Tone>> = { error: "bad", warning: "warning", notice: "plain" };

/** The sign of each tone; "": it has none. */
export const toneSigns: Readonly<Record<Tone, string>> = { good: "✓", warning: "!", bad: "✕", unknown: "?", plain: "" };
