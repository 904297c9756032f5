import type { CommanderError } from "commander";
import type { AppError } from "#shared/errors/app-error.ts";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { languageOf } from "#shared/text/choose-language.ts";
import { languageTags } from "#shared/text/languages.ts";
import { suggestion } from "./nearest.ts";

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

/** Throws USAGE where `--lang` says a language that KeySpec does not speak; no value at all is the parser's to say. */
export function refuseUnknownLanguage(lang: string | undefined): void {
  if (lang === undefined || lang === "" || languageOf(lang) !== null) return;
  throw cliErrors.valueNotAllowed({
    option: "--lang",
    value: lang,
    choices: languageTags.join(", "),
    help: "keyspec help",
  });
}

/**
 * What commander found wrong with the arguments, as USAGE. Commander tells only a code and an English sentence; the names of options and
 * arguments are the quoted words of that sentence, and values that may be secrets are not taken from it.
 *
 * @param name the command's words after `keyspec`
 */
export function usageError({ code, message }: CommanderError, name: string): AppError {
  const help = `keyspec help ${name}`.trim();
  const [option = "", value = ""] = [...message.matchAll(/'([^']*)'/g)].map(([, word = ""]) => word);
  switch (code) {
    case "commander.missingArgument":
      return cliErrors.argumentMissing({ argument: option, help });
    case "commander.optionMissingArgument":
      return cliErrors.valueMissing({ option, help });
    case "commander.missingMandatoryOptionValue":
      return cliErrors.optionMissing({ option, help });
    case "commander.conflictingOption":
      return cliErrors.optionsConflict({ option, other: value, help });
    case "commander.unknownOption": {
      const [, suggestion = ""] = /\(Did you mean (?:one of )?(.*)\?\)/.exec(message) ?? [];
      const found = suggestion === "" ? "no" : "yes";
      return cliErrors.unknownOption({ option: option.replace(/=.*$/s, ""), found, near: suggestion, help });
    }
    case "commander.invalidArgument": {
      const [, choices = ""] = /Allowed choices are (.*)\.$/.exec(message) ?? [];
      return cliErrors.valueNotAllowed({ option, value, choices, help });
    }
    case "commander.excessArguments": {
      const [, most = "0", given = "0"] = /Expected (\d+) arguments? but got (\d+)/.exec(message) ?? [];
      return cliErrors.tooManyArguments({ most: Number(most), given: Number(given), help });
    }
    default:
      return cliErrors.notUnderstood({ help });
  }
}

/** USAGE for a word that is no command, with the nearest one that is. */
export function unknownCommand(group: string, word: string, known: readonly string[]): AppError {
  const prefix = group === "" ? "keyspec" : `keyspec ${group}`;
  const { found, near } = suggestion(word, known);
  return cliErrors.unknownCommand({
    command: `${prefix} ${word}`,
    found,
    near: `${prefix} ${near}`,
    known: known.join(", "),
  });
}
