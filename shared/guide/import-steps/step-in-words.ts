import { format, formatted } from "../../text/localise.ts";
import type { ImportStep } from "./types.ts";

/** A step as a person reads it. */
export type StepInWords = Pick<ImportStep, "kind" | "command"> & {
  readonly title: string;
  readonly text: string;
  readonly shell: string | null;
};

/** Puts a step into words, for what shows or writes it. */
export function stepInWords({ kind, title, text, command, shell }: ImportStep): StepInWords {
  return {
    kind,
    title: format(title),
    text: format(text),
    command,
    shell: shell === null ? null : formatted(shell),
  };
}
