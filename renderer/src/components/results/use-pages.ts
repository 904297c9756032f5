import { useState } from "react";

/** Rows of one page: thousands of rows at once would make every change of the screen slow. */
const rowsPerPage = 50;

export type Pages<Item> = {
  readonly shown: readonly Item[];
  /** Place of the first shown item in the whole list. */
  readonly first: number;
  /** From 0. */
  readonly page: number;
  readonly count: number;
  readonly turn: (page: number) => void;
};

/** One page of a long list. A list that gets shorter shows its last page. */
export function usePages<Item>(items: readonly Item[]): Pages<Item> {
  const [chosen, turn] = useState(0);
  const count = Math.max(1, Math.ceil(items.length / rowsPerPage));
  const page = Math.min(chosen, count - 1);
  const first = page * rowsPerPage;
  return { shown: items.slice(first, first + rowsPerPage), first, page, count, turn };
}
