import * as z from "zod";
import { version } from "../../services/app/version.ts";
import type { Command, CommandGroup } from "../command-page.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { renderHelp, renderOverview } from "../render/help.ts";
import { unknownCommand } from "../usage-error.ts";

type Page = Command | CommandGroup;

/** @param pages every command, this one too; asked for when the command runs */
export function help(pages: () => readonly Page[]): Command {
  return defineCommand(
    {
      name: "help",
      usage: "[COMMAND…]",
      summary: "show a command's page",
      description: [
        "Shows what keyspec can do, or the page of one command with its arguments, options, exit codes and examples.",
      ],
      positionals: [{ name: "[command...]", text: "The command's words: “convert”, “lab-ca issue”." }],
      options: [],
      exitCodes: [
        { code: exitCodes.done, text: "The page was shown." },
        { code: exitCodes.unusable, text: "There is no such command." },
      ],
      examples: [
        { text: "Everything keyspec can do:", command: "keyspec help" },
        { text: "How to sign a request with the lab CA:", command: "keyspec help lab-ca issue" },
      ],
    },
    z.object({}),
    async (context, words) => {
      const page = words.length === 0 ? null : find(pages(), words);
      context.output.report(page ?? pages(), null, () =>
        page === null ? renderOverview(pages(), version) : renderHelp(page),
      );
      return exitCodes.done;
    },
  );
}

function find(pages: readonly Page[], words: readonly string[]): Page {
  const [first = "", second] = words;
  const page = pages.find(({ name }) => name === first);
  if (page === undefined)
    throw unknownCommand(
      "",
      first,
      pages.map(({ name }) => name),
    );
  if (second === undefined) return page;
  const commands = page.kind === "group" ? page.commands : [];
  const command = commands.find(({ name }) => name === `${first} ${second}`);
  if (command !== undefined) return command;
  throw unknownCommand(
    first,
    second,
    commands.map(({ name }) => name.slice(first.length + 1)),
  );
}
