import { wrap } from "../../text/wrap.ts";
import { toneSigns } from "../document/states.ts";
import { reportTexts } from "../document/texts.ts";
import type { Block, Cell, ProblemBlock, ReportDocument } from "../document/types.ts";

/** Characters of a line: what an e-mail is not broken again at (RFC 3676). */
const width = 72;

/** A report as plain text in lines of 72 characters; longer words stand alone, so that a name or command can be copied. */
export function writeText({ title, headline, blocks }: ReportDocument): string {
  const parts = [underlined(title, "="), wrap(signed(headline.tone, headline.text), width), ...textsOf(blocks, "")];
  return `${parts.join("\n\n")}\n`;
}

function textsOf(blocks: readonly Block[], indent: string): readonly string[] {
  return blocks.flatMap((block) => blockText(block, indent) ?? []);
}

/** null: this form has none of it. */
function blockText(block: Block, indent: string): string | null {
  switch (block.kind) {
    case "heading":
      return underlined(block.text, block.level === 2 ? "-" : ".");
    case "paragraph":
      return wrap(block.text, width, indent);
    case "list":
      return block.items.map((item, index) => hanging(block.ordered ? `${index + 1}.` : "-", item, indent)).join("\n");
    case "table":
      return tableText(block.title, block.columns, block.rows, indent);
    case "picture":
      return null;
    case "facts":
      return [
        `${indent}${block.title}`,
        ...block.rows.map(({ label, ...cell }) => factText(label, cell, `${indent}  `)),
      ].join("\n");
    case "problem":
      return problemText(block);
    case "part":
      return [underlined(block.title, "."), ...textsOf(block.blocks, "  ")].join("\n\n");
  }
}

/** A table of 72 characters has no room for columns: each row is its first cell, with the others below. */
function tableText(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  indent: string,
): string {
  const lines = rows.map(([first, ...cells]) => {
    const others = cells.flatMap((cell, index) =>
      cell.lines.length === 0 ? [] : [factText(columns[index + 1] ?? "", cell, `${indent}  `)],
    );
    return [wrap((first?.lines ?? []).join("; "), width, indent), ...others].join("\n");
  });
  return [`${indent}${title}`, ...lines].join("\n\n");
}

function factText(label: string, { lines, tone = "plain" }: Cell, indent: string): string {
  const [only = "", ...others] = lines.map((line) => signed(tone, line));
  if (others.length === 0) return hanging(`${label}:`, only, indent, "    ");
  return [`${indent}${label}:`, ...[only, ...others].map((line) => wrap(line, width, `${indent}    `))].join("\n");
}

function problemText({ tone, title, lines, source, rule }: ProblemBlock): string {
  const { place, said, url } = source;
  const cited = [place, ...said, ...(url === null ? [] : [url]), `[${rule}]`];
  return [
    wrap(signed(tone, title), width),
    ...lines.map((line) => wrap(line, width, "    ")),
    wrap(`${reportTexts.source} ${cited.join(" ")}`, width, "    "),
  ].join("\n");
}

/** The first line behind a mark, the others below its text. */
function hanging(mark: string, text: string, indent: string, deeper = " ".repeat(mark.length + 1)): string {
  const lines = wrap(`${mark} ${text}`, width, indent + deeper);
  return indent + lines.slice(indent.length + deeper.length);
}

function underlined(text: string, line: string): string {
  return `${text}\n${line.repeat(Math.min(width, Math.max(1, text.length)))}`;
}

function signed(tone: NonNullable<Cell["tone"]>, text: string): string {
  return toneSigns[tone] === "" ? text : `${toneSigns[tone]} ${text}`;
}
