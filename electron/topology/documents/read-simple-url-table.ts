import type { SimpleUrlProperties } from "./types.ts";

const needed = ["Component", "ActiveUrl"] as const;

/** Rows of a table of the console (`Format-Table`) or of CSV (`Export-Csv`); null: the text has no such header. */
export function readSimpleUrlTable(text: string): readonly SimpleUrlProperties[] | null {
  const lines = text.split(/\r?\n/);
  const header = lines.findIndex((line) =>
    needed.every((name) => new RegExp(`(^|[\\s,;"])${name}($|[\\s,;"])`).test(line)),
  );
  const head = lines[header];
  if (head === undefined) return null;
  const rows = lines.slice(header + 1);
  const separator = /^"?\w+"?([,;\t])/.exec(head)?.[1];
  return separator === undefined ? consoleRows(head, rows) : csvRows(head, rows, separator);
}

/** The line of hyphens below the header shows where the columns begin. */
function consoleRows(head: string, [rule = "", ...rows]: readonly string[]): readonly SimpleUrlProperties[] | null {
  if (!/^[\s-]*-[\s-]*$/.test(rule)) return null;
  const starts = [...rule.matchAll(/-+/g)].map(({ index }) => index);
  const cells = (line: string) => starts.map((start, at) => line.slice(start, starts[at + 1]).trim());
  const names = cells(head);
  const end = rows.findIndex((row) => row.trim() === "");
  return wholeRows((end === -1 ? rows : rows.slice(0, end)).map((row) => asProperties(names, cells(row))));
}

/** `Format-Table -Wrap` goes on in the next line: what begins no URL belongs to the row above. */
function wholeRows(rows: readonly SimpleUrlProperties[]): readonly SimpleUrlProperties[] {
  const whole: Map<string, string>[] = [];
  for (const row of rows) {
    const above = whole.at(-1);
    const goesOn = row.get("Component") === "" || !/^(?:https?:|$)/i.test(row.get("ActiveUrl") ?? "");
    if (above === undefined || !goesOn) whole.push(new Map(row));
    else for (const [name, cell] of row) above.set(name, `${above.get(name) ?? ""}${cell}`);
  }
  return whole;
}

function csvRows(head: string, rows: readonly string[], separator: string): readonly SimpleUrlProperties[] {
  const cell = new RegExp(`(?:^|${separator})[ ]{0,20}(?:"((?:[^"]|"")*)"|([^${separator}]*))`, "g");
  const cells = (line: string) =>
    [...line.matchAll(cell)].map(([, quoted, plain = ""]) => quoted?.replaceAll('""', '"') ?? plain.trim());
  const names = cells(head);
  return rows.filter((row) => row.trim() !== "").map((row) => asProperties(names, cells(row)));
}

function asProperties(names: readonly string[], values: readonly string[]): SimpleUrlProperties {
  return new Map(names.map((name, index) => [name, values[index] ?? ""]));
}
