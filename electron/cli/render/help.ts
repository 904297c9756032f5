import { helpTopics } from "#shared/help/topics.ts";
import { format, localised } from "#shared/text/localise.ts";
import { wrap } from "#shared/text/wrap.ts";
import type { CommandGroup, CommandPage, Command as KeySpecCommand, OptionSpec } from "../command-page.ts";
import { table } from "./table.ts";

/** Manual pages have one width everywhere, so that they can be quoted. */
const width = 90;
const indent = "    ";

const text = localised("cli.help-page", {
  titles: {
    name: "NAME",
    usage: "USAGE",
    description: "DESCRIPTION",
    commands: "COMMANDS",
    positionals: "POSITIONAL ARGUMENTS",
    options: "OPTIONS",
    exitCodes: "EXIT CODES",
    examples: "EXAMPLES",
    environment: "ENVIRONMENT",
    more: "MORE",
    topics: "HELP ABOUT A JOB",
  },
  json: "Print the result as JSON, errors too.",
  lang: "The language of the output: en, or en-XA to see which words are texts. Without it: KEYSPEC_LANG, LC_ALL, LANG. --json is always English.",
  help: "Show this page.",
  version: "Show the version.",
  none: "None.",
  choices: "One of: {choices}.",
  defaultValue: "Without it: {value}.",
  required: "Required.",
  subject: "keyspec — certificates for Lync, Skype for Business and Cisco UC (version {version})",
  purpose:
    "Request certificates for a role, convert a PFX so that Lync and Skype for Business can use its key, and inspect files to learn what is wrong and why. Everything works offline.",
  dataFolder: "Where pending requests and the lab CA are kept.",
  outputFolder: "Where the wizard of “keyspec serve” writes results.",
  language: "The language of the output, as --lang.",
  debug: "Show where in KeySpec a fault happened.",
  noColor: "No colours on a terminal either.",
  more: "“keyspec help COMMAND” shows a command’s page, with examples; “keyspec help TOPIC” what to do in a job.",
});

/** Options that every command has. */
const commonOptions = (): readonly OptionSpec[] => [
  { flags: "--json", text: text.json },
  { flags: "--lang <language>", text: text.lang },
  { flags: "-h, --help", text: text.help },
];

/** A command's manual page. Sections that would be empty are left out. */
export function renderHelp(page: KeySpecCommand | CommandGroup): string {
  return [
    section(text.titles.name, `${indent}keyspec ${page.name} — ${page.summary}`),
    section(text.titles.usage, wrap(`keyspec ${page.name} ${page.usage}`, width, indent)),
    section(text.titles.description, page.description.map((paragraph) => wrap(paragraph, width, indent)).join("\n\n")),
    page.kind === "group" ? section(text.titles.commands, commandTable(page.commands)) : "",
    section(text.titles.positionals, positionals(page)),
    section(text.titles.options, [...page.options, ...commonOptions()].map(option).join("\n")),
    section(
      text.titles.exitCodes,
      table(
        page.exitCodes.map((one) => [String(one.code), one.text]),
        indent,
      ),
    ),
    section(
      text.titles.examples,
      page.examples
        .map((example) => `${wrap(example.text, width, indent)}\n${indent}$ ${example.command}`)
        .join("\n\n"),
    ),
  ]
    .filter((part) => part.length > 0)
    .join("\n\n");
}

/** The page of `keyspec` itself. */
export function renderOverview(pages: readonly (KeySpecCommand | CommandGroup)[], version: string): string {
  return [
    section(text.titles.name, `${indent}${text.subject({ version })}`),
    section(text.titles.usage, `${indent}keyspec COMMAND …`),
    section(text.titles.description, wrap(text.purpose, width, indent)),
    section(text.titles.commands, commandTable(pages)),
    section(
      text.titles.topics,
      table(
        helpTopics.map(({ id, title }) => [id, format(title)]),
        indent,
      ),
    ),
    section(
      text.titles.options,
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

function section(title: string, body: string): string {
  return body.length === 0 ? "" : `${title}\n${body}`;
}

function commandTable(pages: readonly CommandPage[]): string {
  return table(
    pages.map((page) => [page.name, page.summary]),
    indent,
  );
}

function positionals(page: CommandPage): string {
  if (page.positionals.length === 0) return `${indent}${text.none}`;
  return page.positionals
    .map(({ name, text: words }) =>
      entry(
        name
          .replace(/[<>[\]]/g, "")
          .replace("...", "…")
          .toUpperCase(),
        words,
      ),
    )
    .join("\n");
}

function option(spec: OptionSpec): string {
  const extra = [
    spec.choices === undefined ? "" : text.choices({ choices: spec.choices.join(", ") }),
    spec.defaultValue === undefined ? "" : text.defaultValue({ value: spec.defaultValue }),
    spec.required === true ? text.required : "",
  ];
  return entry(spec.flags.replace("...", "…"), [spec.text, ...extra].filter((part) => part.length > 0).join(" "));
}

function entry(term: string, words: string): string {
  return `${indent}${term}\n${wrap(words, width, indent + indent)}`;
}
