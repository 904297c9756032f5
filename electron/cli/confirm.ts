import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { localised } from "#shared/text/localise.ts";
import { printable } from "#shared/text/printable.ts";
import { canAsk, type Terminal } from "./terminal.ts";

const text = localised("cli.confirm", {
  ask: "{question} Type yes or no [no]: ",
  /** What counts as a yes, in small letters, with blanks between. */
  yes: "yes y",
});
/** Understood in every language: scripts and habits know it. */
const english = ["yes", "y"];

/** Asks on standard error whether something that cannot be undone is meant; only a typed "yes", or that of the language, is a yes. */
export type Confirm = (question: string) => Promise<boolean>;

/** The question throws USAGE where nobody can be asked; the command then needs `--yes`. */
export function createConfirm(terminal: Terminal): Confirm {
  return async (question) => {
    if (!canAsk(terminal)) {
      throw cliErrors.notConfirmed();
    }
    const { stdin, stderr } = terminal;
    stderr.write(printable(text.ask({ question })));
    const answer = (await readLine(stdin)).trim().toLowerCase();
    return [...english, ...text.yes.split(" ")].includes(answer);
  };
}

/** One line that a person types; empty where the input ends (Ctrl+D). A terminal hands over whole lines. */
function readLine(stdin: Terminal["stdin"]): Promise<string> {
  return new Promise((resolve) => {
    const finish = (line: Buffer | string = ""): void => {
      stdin.off("data", finish);
      stdin.off("end", finish);
      stdin.pause();
      resolve(line.toString());
    };
    stdin.on("data", finish);
    stdin.on("end", finish);
    stdin.resume();
  });
}
