import type { ComparisonRow } from "#shared/api/schemas/convert.ts";
import { format, formatted, localised } from "#shared/text/localise.ts";
import { table } from "./table.ts";

const text = localised("cli.comparison", { changed: "(* changed)" });

/** The before/after table; a star marks what changed. */
export function renderComparison(rows: readonly ComparisonRow[], titles: readonly [string, string]): string {
  return table(
    [
      ["", text.changed, ...titles],
      ...rows.map(({ what, before, after, changed }) => [
        changed ? "*" : "",
        format(what),
        formatted(before),
        formatted(after),
      ]),
    ],
    "  ",
  );
}
