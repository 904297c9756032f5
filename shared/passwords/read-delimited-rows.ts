/** What separates the columns of a list that a spreadsheet saved, which depends on the computer's language. */
export type Delimiter = "," | ";" | "\t";

export type DelimitedRow = {
  /** Of the row's first character, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** What is wrong with the row's quotes; null: nothing. Its cells mean nothing then. */
  readonly problem: "unclosed-quote" | "text-after-quote" | null;
};

/** Where a cell ends, and what it holds. */
type Cell = { readonly text: string; readonly end: number; readonly problem: DelimitedRow["problem"] };

const quote = '"';

const isLineEnd = (character: string | undefined): boolean => character === "\n" || character === "\r";

/**
 * The rows of a text as RFC 4180 has them, with line ends of every system: a cell in double quotes may hold delimiters, line ends and
 * doubled quotes; a quote inside of any other cell is a character like others. Empty lines are left out.
 */
export function* readDelimitedRows(text: string, delimiter: Delimiter): Generator<DelimitedRow> {
  let line = 1;
  for (let position = 0; position < text.length; ) {
    const start = position;
    const cells: string[] = [];
    let problem: DelimitedRow["problem"] = null;
    for (let more = true; more; ) {
      const cell =
        text[position] === quote ? quotedCell(text, position, delimiter) : plainCell(text, position, delimiter);
      cells.push(cell.text);
      problem ??= cell.problem;
      more = text[cell.end] === delimiter;
      position = cell.end + (more ? 1 : 0);
    }
    position += lineEndLength(text, position);
    if (cells.length > 1 || cells[0] !== "" || problem !== null) yield { line, cells, problem };
    line += linesOf(text.slice(start, position));
  }
}

function plainCell(text: string, start: number, delimiter: Delimiter): Cell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && !isLineEnd(text[end])) end += 1;
  return { text: text.slice(start, end), end, problem: null };
}

function quotedCell(text: string, start: number, delimiter: Delimiter): Cell {
  let content = "";
  for (let position = start + 1; ; ) {
    const closing = text.indexOf(quote, position);
    if (closing === -1) return { ...plainCell(text, start, delimiter), problem: "unclosed-quote" };
    content += text.slice(position, closing);
    if (text[closing + 1] === quote) {
      content += quote;
      position = closing + 2;
      continue;
    }
    const rest = plainCell(text, closing + 1, delimiter);
    return { text: content, end: rest.end, problem: rest.text === "" ? null : "text-after-quote" };
  }
}

function lineEndLength(text: string, position: number): number {
  if (text[position] === "\r" && text[position + 1] === "\n") return 2;
  return isLineEnd(text[position]) ? 1 : 0;
}

function linesOf(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
