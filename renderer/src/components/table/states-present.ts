import type { StateFilter } from "./column.ts";

/** The states that something is in, in the order of the filter, each with how many there are. */
export function statesPresent<Item>(
  { of, options }: StateFilter<Item>,
  items: readonly Item[],
): readonly { readonly id: string; readonly title: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const item of items) {
    const state = of(item);
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return options.flatMap(({ id, title }) => {
    const count = counts.get(id);
    return count === undefined ? [] : [{ id, title, count }];
  });
}
