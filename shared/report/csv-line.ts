/**
 * What makes a spreadsheet take a cell for a formula: =, +, -, @ behind any white space, also in their full-width forms; and a tab
 * or line end in front, which some programs take off. https://owasp.org/www-community/attacks/CSV_Injection
 */
const formulaStart = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

const needsQuotes = /[",\r\n]|^\s|\s$/;

/**
 * One line of a CSV file (RFC 4180), with its line end. Text that a spreadsheet would take for a formula gets an apostrophe in front,
 * which spreadsheets take for "this is text": a file name decides what is in a cell, and may come from anybody.
 *
 * @param cells null is an empty cell; numbers stand as they are
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cellText).join(",")}\r\n`;
}

function cellText(cell: string | number | null): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = formulaStart.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
