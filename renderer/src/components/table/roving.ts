/** The rows of a table that the arrow keys go through. */
export function rowElements(table: HTMLTableElement | null): readonly HTMLElement[] {
  return [...(table?.querySelectorAll<HTMLElement>("tr[data-row]") ?? [])];
}

/**
 * Makes one row the one where Tab stops: the one that has or had the focus, else the first. It is set on the elements themselves, so
 * that no row is drawn anew when the focus moves.
 *
 * @param focused what got the focus; undefined: nothing did, but the rows may be others
 */
export function keepOneTabStop(table: HTMLTableElement | null, focused?: EventTarget): void {
  const rows = rowElements(table);
  const stop =
    rows.find((row) => focused instanceof Node && row.contains(focused)) ??
    rows.find(({ tabIndex }) => tabIndex === 0) ??
    rows[0];
  for (const row of rows) {
    const tabIndex = row === stop ? 0 : -1;
    if (row.tabIndex !== tabIndex) row.tabIndex = tabIndex;
  }
}
