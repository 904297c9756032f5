import { onOneLine } from "../commands/on-one-line.ts";
import type { StepInWords } from "../import-steps/step-in-words.ts";
import { plain, wrapped } from "./plain-text.ts";

/** Steps as lines of a text file: numbered, alternatives and warnings marked, each command on a line of its own with its shell. */
export function linesOfSteps(steps: readonly StepInWords[]): readonly string[] {
  let number = 0;
  return steps.flatMap(({ kind, title, text, command, shell }) => {
    if (kind === "step") number += 1;
    const mark = { step: `${number}.`, alternative: "-", warning: "!" }[kind];
    return [
      `  ${mark} ${plain(title)}`,
      ...wrapped(text, "     "),
      ...(command === null ? [] : ["", `       ${onOneLine(command)}`, `       (${plain(shell ?? "")})`]),
      "",
    ];
  });
}
