import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { printable } from "#shared/text/printable.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Asks for a secret on the terminal and shows nothing of what is typed. The question goes to standard error. Keys are those of Node's
 * line editor, whose echo goes nowhere: an arrow key moves, and never becomes part of the secret.
 *
 * @throws AppError CANCELLED on Ctrl+C, and on Ctrl+D before anything was typed
 */
export function promptHidden({ stdin, stderr }: Terminal, question: string): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  return new Promise((resolve, reject) => {
    // No history: a secret must not come back with the up key.
    const editor = createInterface({ input: stdin, output: nowhere, terminal: true, historySize: 0 });
    // Not before the terminal is in raw mode: what is typed at once would be edited by the terminal itself.
    stderr.write(printable(question));
    editor.once("line", (line) => {
      resolve(line);
      editor.close();
    });
    editor.once("SIGINT", () => editor.close());
    editor.once("close", () => {
      stderr.write("\n");
      // After a line this changes nothing.
      reject(cliErrors.noSecretGiven());
    });
  });
}
