import type * as z from "zod";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { optionValueProblems } from "#shared/errors/definitions/option-problems.ts";
import { isMessage, type Message } from "#shared/text/message.ts";
import { paragraph } from "#shared/text/paragraph.ts";
import type { CommandContext } from "./command-context.ts";
import type { Command, CommandGroup, CommandPage } from "./command-page.ts";
import type { ExitCode } from "./exit-codes.ts";
import { localisedPage } from "./localise-page.ts";

/**
 * Makes a command whose options are typed by a schema.
 *
 * @param schema what commander's parsed options are; commander has already checked choices and required options. What it refuses
 *   becomes USAGE, so its messages are sentences.
 */
export function defineCommand<Schema extends z.ZodType>(
  page: CommandPage,
  schema: Schema,
  run: (context: CommandContext, positionals: readonly string[], options: z.output<Schema>) => Promise<ExitCode>,
): Command {
  return localisedPage({
    ...page,
    kind: "command",
    run: async (context, positionals, options) => {
      const parsed = schema.safeParse(options);
      if (parsed.success) return run(context, positionals, parsed.data);
      throw cliErrors.optionValues({ problems: problemsOf(parsed.error), command: page.name });
    },
  });
}

/** What the schema of the options says, sentence after sentence. What it has no words for, commander refused before. */
function problemsOf({ issues }: z.ZodError): Message {
  const said = issues.flatMap((issue) =>
    issue.code === "custom" && isMessage(issue.params?.["said"]) ? [issue.params["said"]] : [],
  );
  const [first = optionValueProblems.other, ...others] = said;
  return paragraph(first, ...others);
}

/** Makes a command of commands. */
export function defineGroup(group: Omit<CommandGroup, "kind">): CommandGroup {
  return localisedPage({ ...group, kind: "group" });
}
