import type { CommanderError } from "commander";
import { AppError } from "#shared/errors/app-error.ts";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { nearest } from "./nearest.ts";

/** Options that people try for a password. An argument is visible to every user of the machine and stays in the shell's history. */
const secretOptions = /^--(?:password|passphrase|out-password)(?:=|$)/;

/** Throws USAGE when a password stands in the arguments, without repeating it. */
export function refuseSecretArguments(argv: readonly string[]): void {
  const end = argv.indexOf("--");
  const options = end === -1 ? argv : argv.slice(0, end);
  const found = options.find((argument) => secretOptions.test(argument));
  if (found === undefined) return;
  const [flag = ""] = found.split("=", 1);
  throw cliErrors.secretArgument({ flag });
}

/**
 * What commander found wrong with the arguments, as USAGE.
 *
 * @param name the command's words after `keyspec`
 */
export function usageError(error: CommanderError, name: string): AppError {
  const [first = "", ...rest] = error.message.replace(/^error: /, "").split("\n");
  const sentence = first.replace(/'(--[^=']+)=[^']*'/, "'$1'").replace(/'([^']*)'/g, "“$1”");
  const suggestion = rest.join(" ").replace(/^\((.*)\)$/, "$1 ");
  return new AppError("USAGE", `${sentence.charAt(0).toUpperCase()}${sentence.slice(1).replace(/[.:]?$/, ".")}`, {
    hint: `${suggestion}See “keyspec help${name === "" ? "" : ` ${name}`}”.`,
  });
}

/** USAGE for a word that is no command, with the nearest one that is. */
export function unknownCommand(group: string, word: string, known: readonly string[]): AppError {
  const prefix = group === "" ? "keyspec" : `keyspec ${group}`;
  const near = nearest(word, known);
  return cliErrors.unknownCommand({
    command: `${prefix} ${word}`,
    found: near === null ? "no" : "yes",
    near: `${prefix} ${near ?? ""}`,
    known: known.join(", "),
  });
}
