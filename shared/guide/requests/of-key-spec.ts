import { commandLine } from "../../help/program-call.ts";
import { shells } from "../commands/shells.ts";
import type { ImportStep } from "../import-steps/types.ts";

/**
 * A command of KeySpec in a step; none where this program has no command line, and the step is done on its page.
 *
 * @param words what follows the name of the program
 */
export function ofKeySpec(words: string): Pick<ImportStep, "command" | "shell"> {
  const command = commandLine(words);
  return { command, shell: command === null ? null : shells.keySpec };
}
