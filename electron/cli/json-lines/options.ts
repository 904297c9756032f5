import * as z from "zod";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import type { OptionSpec } from "../command-page.ts";
import { shardSchema } from "./shard.ts";

/** Files from a list, and a line of JSON for each. */
const jsonLinesOptions = [
  {
    flags: "--json-lines <list>",
    text: 'In place of FILE: a list with one file on each line, as \'{"file": "fe01.pfx", "passwordFile": "fe01.txt"}\' or only as "fe01.pfx"; “-” reads standard input. Each file is looked at on its own, and one line of JSON is written for each, in the order of the list, also for one that failed.',
  },
  {
    flags: "--shard <part>",
    text: "With --json-lines: one part of the list. 2/10 takes its lines 2, 12, 22 and so on; the ten parts together are the list.",
  },
] as const satisfies readonly OptionSpec[];

/**
 * The options of commands that a fleet is worked through with.
 *
 * @param meaningless attribute names of the options of the command that do not go with a list
 */
export function jsonLinesOptionsWith(...meaningless: readonly string[]): readonly OptionSpec[] {
  const [list, shard] = jsonLinesOptions;
  return [{ ...list, conflicts: meaningless }, shard];
}

export const jsonLinesSchema = z.object({ jsonLines: z.string().optional(), shard: shardSchema.optional() });
type JsonLines = z.output<typeof jsonLinesSchema>;

/**
 * Whether the files are in a list; else they are the arguments.
 *
 * @param command its name, for what is said of wrong arguments
 * @throws AppError USAGE where there are both, or none
 */
export function takesList(
  options: JsonLines,
  paths: readonly string[],
  command: string,
): options is JsonLines & { readonly jsonLines: string } {
  const help = `keyspec help ${command}`;
  if (options.jsonLines === undefined) {
    if (options.shard !== undefined) throw cliErrors.optionMissing({ option: "--json-lines", help });
    if (paths.length === 0) throw cliErrors.argumentMissing({ argument: "file", help });
    return false;
  }
  if (paths.length > 0) throw cliErrors.optionsConflict({ option: "--json-lines", other: "FILE", help });
  return true;
}
