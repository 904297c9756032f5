import type { ComparisonRow } from "../../api/schemas/convert.ts";

/** One line of a before/after table. */
export function row(what: string, before: string, after: string): ComparisonRow {
  return { what, before, after, changed: before !== after };
}
