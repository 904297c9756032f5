/** A text as it is searched: without case and accents, as a reader types it. */
export function searchable(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

/**
 * Whether a row fits what was typed: each word of it stands somewhere in the row, in any order.
 *
 * @param row all that the columns say, joined and `searchable`: made once for each row, and not with each key
 */
export function matchesText(row: string, typed: string): boolean {
  return searchable(typed)
    .split(/\s+/)
    .every((word) => row.includes(word));
}
