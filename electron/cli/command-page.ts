import type { CommandContext } from "./command-context.ts";
import type { ExitCode } from "./exit-codes.ts";

/** One option of a command. Passwords never are one: they come from a file, the environment or a prompt (secrets.ts). */
export type OptionSpec = {
  /** As commander writes it: `--out <folder>`; `<name...>` may stand several times. */
  readonly flags: string;
  readonly text: string;
  readonly choices?: readonly string[];
  readonly defaultValue?: string;
  readonly required?: true;
  /** Attribute names ("keepBoth") of the options that cannot stand beside this one. */
  readonly conflicts?: readonly string[];
};

/** A line that a reader can paste; the tests run it in a prepared folder. */
type Example = { readonly text: string; readonly command: string };

/** A command's manual page: everything that `--help` shows, and what commander needs to read the arguments. */
export type CommandPage = {
  /** Words after `keyspec`: "convert", "lab-ca issue". The file is called the same, with hyphens. */
  readonly name: string;
  /** One line: what follows the name. */
  readonly usage: string;
  readonly summary: string;
  /** Paragraphs. */
  readonly description: readonly string[];
  /** `name` as commander writes it: `<file...>`, `[id]`. */
  readonly positionals: readonly { readonly name: string; readonly text: string }[];
  readonly options: readonly OptionSpec[];
  readonly exitCodes: readonly { readonly code: ExitCode; readonly text: string }[];
  readonly examples: readonly Example[];
};

/** A command that does something. */
export type Command = CommandPage & {
  readonly kind: "command";
  /** Works, writes the report through the context, and says how it went. Throws `AppError`. */
  readonly run: (
    context: CommandContext,
    positionals: readonly string[],
    options: Readonly<Record<string, unknown>>,
  ) => Promise<ExitCode>;
};

/** A command of commands: `keyspec pending list`. The first of them runs when none is named. */
export type CommandGroup = CommandPage & {
  readonly kind: "group";
  readonly commands: readonly [Command, ...Command[]];
};
