/** Lines that say so: fewer of one length may be chance. */
const fewestLines = 4;
/** Of the lines, that many are full; a blank at the end of one is lost when it is copied. */
const fullShare = 0.8;
const widths = { least: 40, most: 1_000 } as const;
/** Characters that are looked at. */
const longest = 100_000;

/**
 * The width of the console that a document was copied from: a console breaks long lines wherever its width ends, so all have one length
 * but the last (cases/t01). Such breaks are inside of words, so what was copied is not the document any more.
 *
 * @returns columns; null: it was not broken so
 */
export function consoleWidth(text: string): number | null {
  const beginning = text.slice(0, longest).trimEnd();
  const lines = beginning.split(/\r?\n/).slice(0, -1);
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const full = lines.filter(({ length }) => length === width).length;
  const isWrapped =
    full >= fewestLines && full >= lines.length * fullShare && width >= widths.least && width <= widths.most;
  return isWrapped ? width : null;
}
