import type { ReactNode } from "react";

/** What a column is sorted and searched by; null: there is nothing, and it comes last in either direction. */
export type CellValue = string | number | null;

/** One column of a table of things. The first one names the row. */
export type Column<Item> = {
  readonly id: string;
  /** In the heading, which sorts by it. */
  readonly title: string;
  readonly value: (item: Item) => CellValue;
  /** What the cell shows instead of its value: no control where the row has details, since the first cell is their button. */
  readonly cell?: (item: Item) => ReactNode;
  /** The reader may hide it, and whether it is there before they choose. */
  readonly choice?: "shown" | "hidden";
  /** Numbers stand at the end of the cell; short words stay on one line. */
  readonly kind?: "number" | "short";
};

/** The one state that each thing is in, to keep only those in one of them. */
export type StateFilter<Item> = {
  /** What the state says, for example "Outcome". */
  readonly label: string;
  readonly of: (item: Item) => string;
  /** Every state in the order of the list; those that nothing is in are left out. */
  readonly options: readonly { readonly id: string; readonly title: string }[];
};

/** Things that belong together stand below one heading. */
export type Grouping<Item> = {
  /** Groups are ordered by it, the last one first: a moment in ISO 8601 gives the newest first. */
  readonly keyOf: (item: Item) => string;
  readonly title: (items: readonly Item[]) => ReactNode;
};
