import type { ColumnSort } from "@tanstack/react-table";

/** What pressing a heading leads to: ascending, then descending, then as the things came (null). */
export function nextSort(sort: ColumnSort | null, id: string): ColumnSort | null {
  if (sort?.id !== id) return { id, desc: false };
  return sort.desc ? null : { id, desc: true };
}
