import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import type { Certainty } from "./types.ts";

const texts = messages("explain.certainty", {
  part: "Only a part of this was read in the source.",
  inferred: "This is common practice; no document was read that says it.",
});

/** How far an explanation can be relied on; null: its source says it. */
export function certaintyNote(certainty: Certainty): Message | null {
  return certainty === "read" ? null : texts[certainty];
}
