import type { Inspected } from "../api/schemas/inspect.ts";
import { fullNameOf } from "../facts/collection-facts.ts";
import type { Guest, InventorySource } from "./inventory-item.ts";

/**
 * What was read from a file or port, as an inventory holds it.
 *
 * @param id of a file; ports and computers have one of their own, so that what is read later takes the place of what was read before
 * @param readAt ISO 8601
 */
export function sourceOf(
  name: string,
  { items }: Pick<Inspected, "items">,
  id: string,
  readAt: string,
): InventorySource {
  return { id: ownIdOf(items) ?? id, name, readAt, items };
}

/** What was given for a guest. Each file has an id of its own, also where the same port was looked at for the deployment. */
export function ofGuest(source: InventorySource, guest: Guest): InventorySource {
  return { ...source, id: `guest ${guest.system} ${source.id}`, guest };
}

/** The ids of everything that was given for a guest, by the id of its system. */
export function guestSourceIds(sources: readonly InventorySource[], system: string): readonly string[] {
  return sources.flatMap(({ id, guest }) => (guest?.system === system ? [id] : []));
}

function ownIdOf(items: Inspected["items"]): string | null {
  for (const facts of items) {
    if (facts.kind === "endpoint") return `${facts.host.toLowerCase()}:${facts.port}`;
    if (facts.kind === "collection") return fullNameOf(facts.computer);
  }
  return null;
}

/**
 * Puts new sources behind those that there are. One that says the same as an earlier one, and a port or a computer that was looked at again,
 * take its place; so does all that is given for a guest of what was given for it before.
 */
export function mergeSources(
  kept: readonly InventorySource[],
  added: readonly InventorySource[],
): readonly InventorySource[] {
  const ids = new Set(added.map(({ id }) => id));
  const contents = new Set(added.map((source) => contentOf(source)));
  // The same file, read again with trusted roots: it tells more.
  const trusting = new Set(added.filter(hasAnchors).map((source) => contentOf(source, "around")));
  const opened = new Set(added.filter((source) => !isClosed(source)).map(({ name }) => name));
  const guests = new Set(added.flatMap(({ guest }) => guest?.system ?? []));
  const isReplaced = (source: InventorySource) =>
    ids.has(source.id) ||
    (source.guest !== undefined && guests.has(source.guest.system)) ||
    contents.has(contentOf(source)) ||
    (trusting.size > 0 && trusting.has(contentOf(source, "around"))) ||
    (isClosed(source) && opened.has(source.name));
  return [...kept.filter((source) => !isReplaced(source)), ...added];
}

/** A PFX whose password nobody typed: once it is opened, what could be seen of it tells nothing more. */
function isClosed({ items }: InventorySource): boolean {
  return items.length > 0 && items.every(({ kind }) => kind === "locked-bundle");
}

function hasAnchors({ items }: InventorySource): boolean {
  return items.some((facts) => "around" in facts && facts.around?.anchors != null);
}

/**
 * Whatever order their fields have: what comes from the disk has that of the schema.
 *
 * @param without a field that is left out
 */
function contentOf({ name, items, guest }: InventorySource, without?: "around"): string {
  return JSON.stringify([name, items, guest?.system], (field, value: unknown) => {
    if (field === without) return undefined;
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value;
  });
}
