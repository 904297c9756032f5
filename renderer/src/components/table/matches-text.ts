/** Without case and accents, as a reader types it. */
function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

/**
 * Whether a row fits what was typed: each word of it stands somewhere in the row, in any order.
 *
 * @param row all that the columns say, joined
 */
export function matchesText(row: string, typed: string): boolean {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  const said = words.length === 0 ? "" : folded(row);
  return words.every((word) => said.includes(word));
}
