import { checkoutCall, programCall } from "#shared/help/program-call.ts";
import { helpTopics } from "#shared/help/topics.ts";
import { format, localised } from "#shared/text/localise.ts";
import { wrap } from "#shared/text/wrap.ts";
import type { Command, CommandGroup } from "../command-page.ts";
import { commandTable, commonOptions, helpTitles, indent, option, section, width } from "./help.ts";
import { table } from "./table.ts";

const text = localised("cli.overview", {
  titles: { environment: "ENVIRONMENT", more: "MORE", topics: "HELP ABOUT A JOB" },
  version: "Show the version.",
  subject: "keyspec — certificates for Lync, Skype for Business and Cisco UC (version {version})",
  purpose:
    "Request certificates for a role, convert a PFX so that Lync and Skype for Business can use its key, and inspect files to learn what is wrong and why. Everything works offline.",
  dataFolder: "Where pending requests and the lab CA are kept.",
  outputFolder: "Where the wizard of “keyspec serve” writes results.",
  language: "The language of the output, as --lang.",
  debug: "Show where in KeySpec a fault happened.",
  noColor: "No colours on a terminal either.",
  program:
    "Where KeySpec is not installed as a program, “keyspec” is “{program}” in its folder, and “npm --prefix FOLDER run keyspec --” elsewhere; file names are those of the folder that you are in. Where the output goes into a file or another program, it is “npm run --silent keyspec --”: npm prints two lines otherwise.",
  archive: "“keyspec” is {program} here, from every folder; file names are those of the folder that you are in.",
  more: "“keyspec help COMMAND” shows a command’s page, with examples; “keyspec help TOPIC” what to do in a job.",
});

/** What “keyspec” stands for on every page of the manual. */
function calledHow(): string {
  const program = programCall() ?? "keyspec";
  return program === checkoutCall ? text.program({ program }) : text.archive({ program });
}

/** The page of `keyspec` itself. */
export function renderOverview(pages: readonly (Command | CommandGroup)[], version: string): string {
  return [
    section(helpTitles.name, `${indent}${text.subject({ version })}`),
    section(helpTitles.usage, `${indent}keyspec COMMAND …\n\n${wrap(calledHow(), width, indent)}`),
    section(helpTitles.description, wrap(text.purpose, width, indent)),
    section(helpTitles.commands, commandTable(pages)),
    section(
      text.titles.topics,
      table(
        helpTopics.map(({ id, title }) => [id, format(title)]),
        indent,
      ),
    ),
    section(
      helpTitles.options,
      [...commonOptions(), { flags: "--version", text: text.version }].map(option).join("\n"),
    ),
    section(
      text.titles.environment,
      table(
        [
          ["KEYSPEC_DATA_FOLDER", text.dataFolder],
          ["KEYSPEC_OUTPUT_FOLDER", text.outputFolder],
          ["KEYSPEC_LANG", text.language],
          ["KEYSPEC_DEBUG=1", text.debug],
          ["NO_COLOR=1", text.noColor],
        ],
        indent,
      ),
    ),
    section(text.titles.more, `${indent}${text.more}`),
  ].join("\n\n");
}
