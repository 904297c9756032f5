import type { ComparisonRow } from "../../api/schemas/convert.ts";
import type { Message } from "../../text/message.ts";

type Side = Message | string;

/** One line of a before/after table; it is changed where its two sides differ. */
export function row(what: Message, before: Side, after: Side): ComparisonRow {
  return { what, before, after, changed: JSON.stringify(before) !== JSON.stringify(after) };
}
