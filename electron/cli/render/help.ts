import type { CommandGroup, CommandPage, Command as KeySpecCommand, OptionSpec } from "../command-page.ts";
import { table } from "./table.ts";
import { wrap } from "./wrap.ts";

/** Manual pages have one width everywhere, so that they can be quoted. */
const width = 90;
const indent = "    ";

/** Options that every command has. */
const commonOptions: readonly OptionSpec[] = [
  { flags: "--json", text: "Print the result as JSON, errors too." },
  { flags: "-h, --help", text: "Show this page." },
];

/** A command's manual page. Sections that would be empty are left out. */
export function renderHelp(page: KeySpecCommand | CommandGroup): string {
  return [
    section("NAME", `${indent}keyspec ${page.name} — ${page.summary}`),
    section("USAGE", wrap(`keyspec ${page.name} ${page.usage}`, width, indent)),
    section("DESCRIPTION", page.description.map((text) => wrap(text, width, indent)).join("\n\n")),
    page.kind === "group" ? section("COMMANDS", commandTable(page.commands)) : "",
    section("POSITIONAL ARGUMENTS", positionals(page)),
    section("OPTIONS", [...page.options, ...commonOptions].map(option).join("\n")),
    section(
      "EXIT CODES",
      table(
        page.exitCodes.map(({ code, text }) => [String(code), text]),
        indent,
      ),
    ),
    section(
      "EXAMPLES",
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
    section("NAME", `${indent}keyspec — certificates for Lync, Skype for Business and Cisco UC (version ${version})`),
    section("USAGE", `${indent}keyspec COMMAND …`),
    section(
      "DESCRIPTION",
      wrap(
        "Request certificates for a role, convert a PFX so that Lync and Skype for Business can use its key, and inspect files to learn what is wrong and why. Everything works offline.",
        width,
        indent,
      ),
    ),
    section("COMMANDS", commandTable(pages)),
    section("OPTIONS", [...commonOptions, { flags: "--version", text: "Show the version." }].map(option).join("\n")),
    section(
      "ENVIRONMENT",
      table(
        [
          ["KEYSPEC_DATA_FOLDER", "Where pending requests and the lab CA are kept."],
          ["KEYSPEC_OUTPUT_FOLDER", "Where the wizard of “keyspec serve” writes results."],
          ["KEYSPEC_DEBUG=1", "Show where in KeySpec a fault happened."],
          ["NO_COLOR=1", "No colours on a terminal either."],
        ],
        indent,
      ),
    ),
    section("MORE", `${indent}keyspec help COMMAND shows a command's page, with examples.`),
  ].join("\n\n");
}

function section(title: string, text: string): string {
  return text.length === 0 ? "" : `${title}\n${text}`;
}

function commandTable(pages: readonly CommandPage[]): string {
  return table(
    pages.map((page) => [page.name, page.summary]),
    indent,
  );
}

function positionals(page: CommandPage): string {
  if (page.positionals.length === 0) return `${indent}None.`;
  return page.positionals
    .map(({ name, text }) =>
      entry(
        name
          .replace(/[<>[\]]/g, "")
          .replace("...", "…")
          .toUpperCase(),
        text,
      ),
    )
    .join("\n");
}

function option(spec: OptionSpec): string {
  const extra = [
    spec.choices === undefined ? "" : `One of: ${spec.choices.join(", ")}.`,
    spec.defaultValue === undefined ? "" : `Without it: ${spec.defaultValue}.`,
    spec.required === true ? "Required." : "",
  ];
  return entry(spec.flags.replace("...", "…"), [spec.text, ...extra].filter((part) => part.length > 0).join(" "));
}

function entry(term: string, text: string): string {
  return `${indent}${term}\n${wrap(text, width, indent + indent)}`;
}
