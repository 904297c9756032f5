import type { ComparisonRow } from "#shared/api/schemas/convert.ts";
import { table } from "./table.ts";

/** The before/after table; a star marks what changed. */
export function renderComparison(rows: readonly ComparisonRow[], titles: readonly [string, string]): string {
  return table(
    [
      ["", "(* changed)", ...titles],
      ...rows.map(({ what, before, after, changed }) => [changed ? "*" : "", what, before, after]),
    ],
    "  ",
  );
}
