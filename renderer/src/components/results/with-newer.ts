/**
 * Puts what a later run brought into the places of what was there before, and what is new behind it.
 *
 * @param idOf what tells one thing from another
 */
export function withNewer<Item>(
  known: readonly Item[],
  newer: readonly Item[],
  idOf: (item: Item) => string,
): readonly Item[] {
  const later = new Map(newer.map((item) => [idOf(item), item]));
  const before = new Set(known.map(idOf));
  return [...known.map((item) => later.get(idOf(item)) ?? item), ...newer.filter((item) => !before.has(idOf(item)))];
}
