/** How the command line is called from the folder of a checkout (README.md, “Use it from scripts”). */
export const checkoutCall = "npm run keyspec --";

let current: string | null = checkoutCall;

/**
 * How the command line of this program is called, from now on: every text that names a command says it so.
 *
 * @param call null: this program has none
 */
export function setProgramCall(call: string | null): void {
  current = call;
}

/** null: this program has no command line. */
export function programCall(): string | null {
  return current;
}

/**
 * A command as it can be pasted here; null: this program has no command line.
 *
 * @param words what follows the name of the program: "convert fe01.pfx --out converted"
 */
export function commandLine(words: string): string | null {
  return current === null ? null : `${current} ${words}`;
}

/** A command for a page that is about commands: where this program has none, it is called as in its manual. */
export function manualLine(words: string): string {
  return commandLine(words) ?? `keyspec ${words}`;
}
