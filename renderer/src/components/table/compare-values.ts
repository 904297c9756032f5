import type { CellValue } from "./column.ts";

/** Numbers inside of words count as numbers, so that fe2 comes before fe10; case and accents do not matter. */
const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** Orders two values of a column, ascending. Both are there: what is absent is put last by `sortUndefined`. */
export function compareValues(one: CellValue, other: CellValue): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return collator.compare(String(one ?? ""), String(other ?? ""));
}
