import {
  type ColumnDef,
  columnFilteringFeature,
  columnVisibilityFeature,
  createFilteredRowModel,
  createSortedRowModel,
  type RowData,
  rowExpandingFeature,
  rowSelectionFeature,
  rowSortingFeature,
  type Row as TanstackRow,
  tableFeatures,
} from "@tanstack/react-table";
import type { Column, Grouping, StateFilter } from "./column.ts";
import { compareValues } from "./compare-values.ts";
import { matchesText, searchable } from "./matches-text.ts";

/** What every table of KeySpec can do; TanStack Table ships only what is registered here. */
export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  rowSelectionFeature,
  rowExpandingFeature,
  columnVisibilityFeature,
});

export type TableRow<Item extends RowData> = TanstackRow<typeof features, Item>;

/** Columns that are never drawn: what the text filter reads, the state, and the group. */
export const hiddenColumns = { text: "#text", state: "#state", group: "#group" } as const;

/** The columns in the terms of TanStack Table, with those that filters and groups work on. */
export function columnDefinitions<Item extends RowData>(
  columns: readonly Column<Item>[],
  states: StateFilter<Item> | undefined,
  grouping: Grouping<Item> | undefined,
): ColumnDef<typeof features, Item>[] {
  const sortFn = (one: TableRow<Item>, other: TableRow<Item>, id: string) =>
    compareValues(one.getValue(id), other.getValue(id));
  return [
    ...columns.map(({ id, value }) => ({
      id,
      accessorFn: (item: Item) => value(item) ?? undefined,
      sortFn,
      sortUndefined: "last" as const,
    })),
    {
      id: hiddenColumns.text,
      accessorFn: (item) => searchable(columns.map(({ value }) => value(item) ?? "").join(" ")),
      filterFn: (row, id, typed: string) => matchesText(row.getValue(id), typed),
    },
    {
      id: hiddenColumns.state,
      accessorFn: (item) => states?.of(item) ?? "",
      filterFn: (row, id, state: string) => row.getValue(id) === state,
    },
    { id: hiddenColumns.group, accessorFn: (item) => grouping?.keyOf(item) ?? "", sortFn },
  ];
}
