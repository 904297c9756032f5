/** One line of the table: medians in milliseconds of the same work, measured side by side in one run. */
export type BenchRow = {
  readonly what: string;
  readonly ours: number;
  readonly theirs: number | null;
  /** How often each was run. */
  readonly rounds: number;
  /** Highest ours/theirs that we want; null: no target yet. */
  readonly wanted: number | null;
  readonly note?: string;
};

function milliseconds(value: number | null): string {
  if (value === null) return "–";
  return value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${value.toFixed(1)} ms`;
}

/** The rows as a Markdown table with aligned columns. */
export function benchTable(rows: readonly BenchRow[]): string {
  const cells = [
    ["what", "KeySpec", "OpenSSL", "ratio", "wanted", "runs", "note"],
    ...rows.map((row) => [
      row.what,
      milliseconds(row.ours),
      milliseconds(row.theirs),
      row.theirs === null ? "–" : (row.ours / row.theirs).toFixed(2),
      row.wanted === null ? "–" : `≤ ${row.wanted}`,
      String(row.rounds),
      row.note ?? "",
    ]),
  ];
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  const lines = cells.map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`);
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}
