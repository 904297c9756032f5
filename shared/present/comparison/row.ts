import type { ComparisonRow, ComparisonSide } from "../../api/schemas/convert.ts";
import type { Message } from "../../text/message.ts";

/** One line of a before/after table; it is changed where its two sides differ. */
export function row(what: Message, before: ComparisonSide, after: ComparisonSide): ComparisonRow {
  return { what, before, after, changed: JSON.stringify(before) !== JSON.stringify(after) };
}
