import { AppError } from "#shared/errors/app-error.ts";
import type { Damage, UnreadField } from "#shared/facts/part.ts";
import type { BerNode } from "../asn1/ber.ts";

/**
 * What was thrown while a part was read, as a fact.
 *
 * @param part where the part begins, for an error that names no place of its own
 * @throws what was thrown, where it is no AppError: a fault of KeySpec, not of the file
 */
export function damageOf(thrown: unknown, part: Pick<BerNode, "offset">): Damage {
  if (!(thrown instanceof AppError)) throw thrown;
  const { offset } = thrown.said.args;
  return { problem: thrown.said, offset: typeof offset === "number" ? offset : part.offset };
}

/** What could not be read of a field: its damaged parts, or those beyond `limits.listItems`. */
export type UnreadPart = Pick<UnreadField, "problem" | "offset" | "because">;

/** Tells of the first part alone: among thousands of damaged ones it stands for all. */
export function onlyFirst(onUnread: (unread: UnreadPart) => void): (unread: UnreadPart) => void {
  let isTold = false;
  return (found) => {
    if (!isTold) onUnread(found);
    isTold = true;
  };
}

/**
 * Reads a part that hides no other: where it cannot be read, `onUnread` is told, with whether it is damage or a limit of KeySpec.
 *
 * @returns null: it cannot be read
 * @throws what was thrown, where it is no AppError
 */
export function quietly<Value>(
  read: () => Value,
  part: Pick<BerNode, "offset">,
  onUnread: (unread: UnreadPart) => void,
): Value | null {
  try {
    return read();
  } catch (thrown) {
    const because = thrown instanceof AppError && thrown.code.startsWith("LIMIT_") ? "limit" : "damage";
    onUnread({ ...damageOf(thrown, part), because });
    return null;
  }
}
