import { languageTags } from "#shared/text/languages.ts";
import { localised } from "#shared/text/localise.ts";
import { wrap } from "#shared/text/wrap.ts";
import type { CommandGroup, CommandPage, Command as KeySpecCommand, OptionSpec } from "../command-page.ts";
import { table } from "./table.ts";

/** Manual pages have one width everywhere, so that they can be quoted. */
export const width = 90;
export const indent = "    ";

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
  },
  json: "Print the result as JSON, errors too.",
  language:
    "The language of the output: {tags}. Without it: KEYSPEC_LANG, LC_ALL, LANG, or the language of the system. --json is always English.",
  help: "Show this page.",
  none: "None.",
  choices: "One of: {choices}.",
  defaultValue: "Without it: {value}.",
  required: "Required.",
});

/** Titles that the page of `keyspec` itself has too. */
export const helpTitles = text.titles;

/** Options that every command has. */
export const commonOptions = (): readonly OptionSpec[] => [
  { flags: "--json", text: text.json },
  { flags: "--lang <language>", text: text.language({ tags: languageTags.join(", ") }) },
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

export function section(title: string, body: string): string {
  return body.length === 0 ? "" : `${title}\n${body}`;
}

export function commandTable(pages: readonly CommandPage[]): string {
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

export function option(spec: OptionSpec): string {
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
