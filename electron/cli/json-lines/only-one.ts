import type { ErrorData } from "#shared/errors/app-error.ts";
import { fromErrorData } from "#shared/errors/app-error.ts";
import { closedBy } from "#shared/errors/needs-password.ts";
import type { BatchItem } from "../batch.ts";

/**
 * What a call says of the one file that it was made with.
 *
 * @throws AppError why it could not be read, or why it stayed closed
 */
export function onlyOne<Value extends { readonly closed: ErrorData | null }>(
  items: readonly BatchItem<Value>[],
): Value {
  const [item] = items;
  if (item === undefined) throw new TypeError("A file was read, and nothing came back.");
  const closed = closedBy(item.outcome);
  if (closed !== null) throw fromErrorData(closed);
  if (!item.outcome.ok) throw fromErrorData(item.outcome.error);
  return item.outcome.value;
}
