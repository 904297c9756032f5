import type { Inspected } from "../api/schemas/inspect.ts";
import type { InventorySource } from "./inventory-item.ts";

/**
 * What was read from a file or port, as an inventory holds it.
 *
 * @param id of its own; a port has its host and port instead
 * @param readAt ISO 8601
 */
export function sourceOf(name: string, { items }: Inspected, id: string, readAt: string): InventorySource {
  const port = items.find(({ kind }) => kind === "endpoint");
  return { id: port === undefined ? id : name, name, readAt, server: null, items };
}

/**
 * Puts new sources behind those that there are. One that says the same as an earlier one, and a port that was looked at again, take their
 * place.
 */
export function mergeSources(
  kept: readonly InventorySource[],
  added: readonly InventorySource[],
): readonly InventorySource[] {
  const ids = new Set(added.map(({ id }) => id));
  const contents = new Set(added.map(contentOf));
  return [...kept.filter((source) => !ids.has(source.id) && !contents.has(contentOf(source))), ...added];
}

function contentOf({ name, server, items }: InventorySource): string {
  return JSON.stringify([name, server, items]);
}
