import { localised } from "#shared/text/localise.ts";
import type { Message } from "#shared/text/message.ts";

const text = localised("cli.note", { note: "Note: {note}" });

/** Something to know that stops nothing, as one line of a report or of talk. */
export function renderNote(note: Message | string): string {
  return text.note({ note });
}
