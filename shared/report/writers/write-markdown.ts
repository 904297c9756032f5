import { toneSigns } from "../document/states.ts";
import { reportTexts } from "../document/texts.ts";
import type { Block, Cell, FactLine, ProblemBlock, ReportDocument } from "../document/types.ts";
import { codeSpan, escapeMarkdown } from "./escape-markdown.ts";

/** A report as Markdown with pipe tables and no HTML (GitHub, GitLab, Teams). */
export function writeMarkdown({ title, headline, blocks }: ReportDocument): string {
  const result = `**${signed(headline.tone, escapeMarkdown(headline.text))}**`;
  return `${[`# ${escapeMarkdown(title)}`, result, ...textsOf(blocks)].join("\n\n")}\n`;
}

function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => blockText(block) ?? []);
}

/** null: this form has none of it. */
function blockText(block: Block): string | null {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case "paragraph":
      return escapeMarkdown(block.text);
    case "list":
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${escapeMarkdown(item)}`)
        .join("\n");
    case "table":
      return [`**${escapeMarkdown(block.title)}**`, tableText(block.columns, block.rows)].join("\n\n");
    case "picture":
      return null;
    case "facts":
      return [`#### ${escapeMarkdown(block.title)}`, block.rows.map(factText).join("\n")].join("\n\n");
    case "problem":
      return problemText(block);
    case "part":
      return [`### ${escapeMarkdown(block.title)}`, ...textsOf(block.blocks)].join("\n\n");
  }
}

function tableText(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(escapeMarkdown)),
    line(columns.map(() => "---")),
    ...rows.map((row) => line(row.map(cellText))),
  ].join("\n");
}

function cellText({ lines, mono, tone = "plain" }: Cell): string {
  return signed(tone, lines.map((text) => wordsText(text, mono)).join("; "));
}

function factText({ label, lines, mono, tone = "plain" }: FactLine): string {
  const [only = "", ...others] = lines.map((text) => signed(tone, wordsText(text, mono)));
  if (others.length === 0) return `- ${escapeMarkdown(label)}: ${only}`;
  return [`- ${escapeMarkdown(label)}:`, ...[only, ...others].map((text) => `  - ${text}`)].join("\n");
}

function problemText({ tone, title, lines, source, rule }: ProblemBlock): string {
  const { place, said, url } = source;
  const cited = [
    escapeMarkdown(place),
    ...said.map(escapeMarkdown),
    ...(url === null ? [] : [`<${url.replace(/[<>\s]/g, encodeURIComponent)}>`]),
  ];
  return [
    `### ${signed(tone, escapeMarkdown(title))}`,
    ...lines.map(escapeMarkdown),
    `${escapeMarkdown(reportTexts.source)} ${cited.join(" ")} ${codeSpan(rule)}`,
  ].join("\n\n");
}

function wordsText(text: string, mono: boolean | undefined): string {
  return mono === true ? codeSpan(text) : escapeMarkdown(text);
}

function signed(tone: NonNullable<Cell["tone"]>, text: string): string {
  return toneSigns[tone] === "" ? text : `${escapeMarkdown(toneSigns[tone])} ${text}`;
}
