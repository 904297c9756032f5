/** Where a key leads: to another row of the page, or to another page; null: the key is not for the table. */
export type KeyTarget = { readonly row: number } | { readonly page: "previous" | "next" } | null;

/**
 * What the keys of a table mean, as in the grid pattern of ARIA's authoring practices.
 *
 * @param row place of the row that has the focus, on its page
 * @param rows how many rows the page has
 */
export function keyTarget(key: string, row: number, rows: number): KeyTarget {
  switch (key) {
    case "ArrowDown":
      return { row: Math.min(row + 1, rows - 1) };
    case "ArrowUp":
      return { row: Math.max(row - 1, 0) };
    case "Home":
      return { row: 0 };
    case "End":
      return { row: rows - 1 };
    case "PageDown":
      return { page: "next" };
    case "PageUp":
      return { page: "previous" };
    default:
      return null;
  }
}
