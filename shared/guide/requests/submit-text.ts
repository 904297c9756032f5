import { stepInWords } from "../import-steps/step-in-words.ts";
import type { ImportStep } from "../import-steps/types.ts";
import { linesOfSteps } from "./lines-of-steps.ts";
import { plain } from "./plain-text.ts";

/**
 * What to do with one request as text, for whoever submits it: to be pasted into a message or a ticket. Plain characters, lines of at most
 * 78 but for commands.
 *
 * @param title of the request
 */
export function submitText(title: string, steps: readonly ImportStep[]): string {
  return [plain(title), "", ...linesOfSteps(steps.map(stepInWords))].join("\n").trimEnd();
}
