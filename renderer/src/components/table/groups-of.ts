import type { ReactNode } from "react";
import type { Grouping } from "./column.ts";

/** Some rows below one heading; `title` is null where nothing is grouped. */
type Group<Row> = { readonly key: string; readonly title: ReactNode; readonly shown: readonly Row[] };

/**
 * Parts the rows of a page into their groups. They come sorted by group.
 *
 * @param shown the rows of the page
 * @param all the rows of all pages: a heading is about all of its group
 */
export function groupsOf<Item, Row extends { readonly original: Item }>(
  shown: readonly Row[],
  all: readonly Row[],
  grouping: Grouping<Item> | undefined,
): readonly Group<Row>[] {
  if (grouping === undefined) return [{ key: "", title: null, shown }];
  const members = Map.groupBy(all, ({ original }) => grouping.keyOf(original));
  const parts = Map.groupBy(shown, ({ original }) => grouping.keyOf(original));
  return [...parts].map(([key, rows]) => ({
    key,
    title: grouping.title((members.get(key) ?? rows).map(({ original }) => original)),
    shown: rows,
  }));
}
