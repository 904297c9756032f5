import * as z from "zod";
import { helpTopic, helpTopics } from "#shared/help/topics.ts";
import { version } from "../../services/app/version.ts";
import type { Command, CommandGroup } from "../command-page.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { renderHelp } from "../render/help.ts";
import { renderHelpTopic } from "../render/help-topic.ts";
import { renderOverview } from "../render/overview.ts";
import { unknownCommand } from "../usage-error.ts";

type Page = Command | CommandGroup;

/** @param loadPages loads every command, this one too; asked for when the command runs */
export function help(loadPages: () => Promise<readonly Page[]>): Command {
  return defineCommand(
    {
      name: "help",
      usage: "[COMMAND…|TOPIC]",
      summary: "show a command’s page, or help about a job",
      description: [
        "Shows what keyspec can do, or the page of one command with its arguments, options, exit codes and examples.",
        "With a topic it shows the help that the page has behind “?”: what goes into a job, what comes out, what happens on the server, and what to do when it does not work. “keyspec help” lists the topics.",
      ],
      positionals: [
        { name: "[command...]", text: "The command’s words: “convert”, “lab-ca issue”; or a topic: “converting”." },
      ],
      options: [],
      exitCodes: [
        { code: exitCodes.done, text: "The page was shown." },
        { code: exitCodes.unusable, text: "There is no such command or topic." },
      ],
      examples: [
        { text: "Everything keyspec can do:", command: "keyspec help" },
        { text: "How to sign a request with the lab CA:", command: "keyspec help lab-ca issue" },
        { text: "What to do with a PFX that the server refuses:", command: "keyspec help converting" },
      ],
    },
    z.object({}),
    async (context, words) => {
      const topic = words.length === 1 ? helpTopic(words[0] ?? "") : undefined;
      if (topic !== undefined) {
        context.output.report(topic, topic, renderHelpTopic);
        return exitCodes.done;
      }
      const pages = await loadPages();
      const page = words.length === 0 ? null : find(pages, words);
      context.output.report(page ?? pages, null, () =>
        page === null ? renderOverview(pages, version) : renderHelp(page),
      );
      return exitCodes.done;
    },
  );
}

function find(pages: readonly Page[], words: readonly string[]): Page {
  const [first = "", second] = words;
  const page = pages.find(({ name }) => name === first);
  if (page === undefined)
    throw unknownCommand("", first, [...pages.map(({ name }) => name), ...helpTopics.map(({ id }) => id)]);
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
