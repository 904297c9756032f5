import type { Outcome } from "#shared/api/schemas/common.ts";
import { type ErrorData, fromErrorData } from "#shared/errors/app-error.ts";
import { closedBy } from "#shared/errors/needs-password.ts";

/**
 * What a call says of the one file that it was made with.
 *
 * @throws AppError why it could not be read, or why it stayed closed
 */
export function onlyOne<Item, Value extends { readonly closed: ErrorData | null }>(
  items: readonly (Item & { readonly outcome: Outcome<Value> })[],
): Item & { readonly outcome: Extract<Outcome<Value>, { readonly ok: true }> } {
  const [item] = items;
  if (item === undefined) throw new TypeError("A file was read, and nothing came back.");
  const outcome: Outcome<Value> = item.outcome;
  const closed = closedBy(outcome);
  if (closed !== null) throw fromErrorData(closed);
  if (!outcome.ok) throw fromErrorData(outcome.error);
  return { ...item, outcome };
}
