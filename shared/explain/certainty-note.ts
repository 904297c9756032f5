import { localised } from "../text/localise.ts";
import type { Certainty } from "./types.ts";

const texts = localised("explain.certainty", {
  part: "Only a part of this was read in the source.",
  inferred: "This is common practice; no document was read that says it.",
});

/** How far an explanation can be relied on; null: its source says it. */
export function certaintyNote(certainty: Certainty): string | null {
  return certainty === "read" ? null : texts[certainty];
}
