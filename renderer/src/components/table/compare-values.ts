import { collator } from "#shared/text/localise.ts";
import type { CellValue } from "./column.ts";

/** Orders two values of a column, ascending. Both are there: what is absent is put last by `sortUndefined`. */
export function compareValues(one: CellValue, other: CellValue): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return collator().compare(String(one ?? ""), String(other ?? ""));
}
