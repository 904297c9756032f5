import { AppError } from "#shared/errors/app-error.ts";
import { printable } from "./render/printable.ts";
import type { Terminal } from "./terminal.ts";

const keys = {
  interrupt: "\u0003",
  endOfInput: "\u0004",
  backspace: "\b",
  delete: "\u007f",
  eraseLine: "\u0015",
} as const;

/**
 * Asks for a secret on the terminal and shows nothing of what is typed. The question goes to standard error.
 *
 * @throws AppError CANCELLED on Ctrl+C and Ctrl+D
 */
export function promptHidden(terminal: Terminal, question: string): Promise<string> {
  const { stdin, stderr } = terminal;
  return new Promise((resolve, reject) => {
    let typed: string[] = [];

    const end = (settle: () => void): void => {
      stdin.off("data", onData);
      stdin.setRawMode?.(false);
      stdin.pause();
      stderr.write("\n");
      settle();
    };

    /** Returns true when the answer is complete. */
    const take = (key: string): boolean => {
      switch (key) {
        case "\r":
        case "\n":
          end(() => resolve(typed.join("")));
          return true;
        case keys.interrupt:
        case keys.endOfInput:
          end(() => reject(new AppError("CANCELLED", "Stopped: no password was given.")));
          return true;
        case keys.backspace:
        case keys.delete:
          typed = typed.slice(0, -1);
          return false;
        case keys.eraseLine:
          typed = [];
          return false;
        default:
          if (key >= " ") typed.push(key);
          return false;
      }
    };

    const onData = (chunk: Buffer | string): void => {
      for (const key of chunk.toString()) if (take(key)) return;
    };

    stderr.write(printable(question));
    stdin.setRawMode?.(true);
    stdin.on("data", onData);
    stdin.resume();
  });
}
