/** Emphasis in text for people. The words carry the meaning; colour only helps to find them. */
export type Paint = (format: "bold" | "dim" | "green" | "yellow" | "red" | "cyan", text: string) => string;

/** No colour at all: for pipes, files and tests. */
export const plain: Paint = (_format, text) => text;
