import { useState } from "react";

export type Pages<Item> = {
  readonly shown: readonly Item[];
  /** From 0. */
  readonly page: number;
  readonly count: number;
  readonly turn: (page: number) => void;
};

/**
 * One page of a long list: thousands of rows at once would make every change of the screen slow. A list that gets shorter shows its
 * last page.
 */
export function usePages<Item>(items: readonly Item[], rowsPerPage: number): Pages<Item> {
  const [chosen, turn] = useState(0);
  const count = Math.max(1, Math.ceil(items.length / rowsPerPage));
  const page = Math.min(chosen, count - 1);
  return { shown: items.slice(page * rowsPerPage, (page + 1) * rowsPerPage), page, count, turn };
}
