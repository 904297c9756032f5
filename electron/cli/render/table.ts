/** Spaces between two columns. */
export const columnGap = "  ";

/** Rows as aligned columns; the last column is not padded. Every row has as many cells as the first. */
export function table(rows: readonly (readonly string[])[], indent = ""): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows
    .map((row) => (indent + row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(columnGap)).trimEnd())
    .join("\n");
}
