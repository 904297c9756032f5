import { CommanderError, Option, Command as Parser } from "commander";
import type { Command, CommandGroup, CommandPage, OptionSpec } from "./command-page.ts";
import { renderHelp } from "./render/help.ts";
import { unknownCommand, usageError } from "./usage-error.ts";

/** Called with the command that the arguments name. */
type RunCommand = (
  command: Command,
  positionals: readonly string[],
  options: Readonly<Record<string, unknown>>,
) => Promise<void>;

/** What stands at the top: everything that the pages do not say. */
export type ParserOptions = {
  readonly version: string;
  /** Names of all commands, of which the pages may be a part. */
  readonly names: readonly string[];
  readonly overview: string;
  /** Help and version go here. */
  readonly write: (text: string) => void;
  readonly run: RunCommand;
};

/** Thrown by the parser when help or the version was shown: the work is done. */
export function isShown(thrown: unknown): boolean {
  return thrown instanceof CommanderError && thrown.exitCode === 0;
}

/** A commander program for the pages. It throws instead of ending the process: AppError USAGE, or an error that `isShown`. */
export function buildParser(pages: readonly (Command | CommandGroup)[], options: ParserOptions): Parser {
  const program = new Parser("keyspec")
    .helpCommand(false)
    .version(options.version, "--version")
    .option("--json")
    .option("--lang <language>")
    .configureOutput({ writeOut: options.write, writeErr: () => {}, outputError: () => {} })
    .configureHelp({ formatHelp: () => `${options.overview}\n` })
    .exitOverride((error) => {
      throw error.exitCode === 0 ? error : usageError(error, "");
    });
  program.on("command:*", ([word = ""]: readonly string[]) => {
    throw unknownCommand("", word, options.names);
  });
  for (const page of pages) {
    if (page.kind === "command") addCommand(program, page, null, options.run);
    else addGroup(program, page, options.run);
  }
  return program;
}

function addGroup(program: Parser, group: CommandGroup, run: RunCommand): void {
  const parser = program
    .command(group.name)
    .helpCommand(false)
    .configureHelp({ formatHelp: () => `${renderHelp(group)}\n` });
  for (const command of group.commands) addCommand(parser, command, group, run);
}

function addCommand(parent: Parser, page: Command, group: CommandGroup | null, run: RunCommand): void {
  const isDefault = group?.commands[0] === page;
  const parser = parent
    .command(lastWord(page), { isDefault })
    .configureHelp({ formatHelp: () => `${renderHelp(page)}\n` })
    .exitOverride((error) => {
      if (error.exitCode === 0) throw error;
      if (isDefault && group !== null && error.code === "commander.excessArguments") {
        throw unknownCommand(group.name, parser.args[0] ?? "", group.commands.map(lastWord));
      }
      throw usageError(error, page.name);
    });
  for (const { name } of page.positionals) parser.argument(name);
  for (const spec of page.options) parser.addOption(toOption(spec));
  parser.action(async () => run(page, parser.args, parser.opts()));
}

/** Without its text: help is shown from the page, and putting every text into words takes a twentieth of a run. */
function toOption(spec: OptionSpec): Option {
  const option = new Option(spec.flags);
  if (spec.choices !== undefined) option.choices(spec.choices);
  if (spec.defaultValue !== undefined) option.default(spec.defaultValue);
  if (spec.required === true) option.makeOptionMandatory();
  if (spec.conflicts !== undefined) option.conflicts([...spec.conflicts]);
  return option;
}

function lastWord(page: CommandPage): string {
  return page.name.split(" ").at(-1) ?? page.name;
}
