import type { Row } from "#shared/present/facts/row.ts";
import { format, formatted } from "#shared/text/localise.ts";
import { wrap } from "#shared/text/wrap.ts";
import { columnGap, table } from "./table.ts";

/**
 * Rows of facts as a table; a fact of several values has a line for each.
 *
 * @param width columns to wrap values to; absent: they are not wrapped, so that names and numbers can be copied whole
 */
export function renderRows(rows: readonly Row[], indent: string, width = Number.POSITIVE_INFINITY): string {
  const labels = rows.map(({ label }) => format(label).length);
  const room = Math.max(narrowest, width - indent.length - Math.max(0, ...labels) - columnGap.length);
  return table(
    rows.flatMap((row) => linesOf(row, room)),
    indent,
  );
}

/** The fewest columns for a value. */
const narrowest = 30;

function linesOf({ label, value }: Row, room: number): readonly (readonly string[])[] {
  return value
    .flatMap((line) => (Number.isFinite(room) ? wrap(formatted(line), room).split("\n") : [formatted(line)]))
    .map((line, index) => [index === 0 ? format(label) : "", line]);
}
