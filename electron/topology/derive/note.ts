/** A sentence about what was read, for one of the three lists that the user sees before anything is used. */
export type Note = {
  /** `guessed`: the document does not say it in so many words. `notUnderstood`: seen and left alone, or missed. */
  readonly list: "understood" | "guessed" | "notUnderstood";
  readonly text: string;
};

export function understood(text: string): Note {
  return { list: "understood", text };
}

export function guessed(text: string): Note {
  return { list: "guessed", text };
}

export function notUnderstood(text: string): Note {
  return { list: "notUnderstood", text };
}
