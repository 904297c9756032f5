import type { Message } from "#shared/text/message.ts";

/** A sentence about what was read, for one of the three lists that the user sees before anything is used. */
export type Note = {
  /** `guessed`: the document does not say it in so many words. `notUnderstood`: seen and left alone, or missed. */
  readonly list: "understood" | "guessed" | "notUnderstood";
  readonly text: Message;
};

export function understood(text: Message): Note {
  return { list: "understood", text };
}

export function guessed(text: Message): Note {
  return { list: "guessed", text };
}

export function notUnderstood(text: Message): Note {
  return { list: "notUnderstood", text };
}
