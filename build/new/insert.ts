/** A row that goes into a file which stands already. */
export type Insertion = {
  readonly path: string;
  /** Where: matches nothing but a place, by what stands before or behind it. */
  readonly at: RegExp;
  readonly text: string;
};

/**
 * Puts a row into a text.
 *
 * @throws Error with a sentence for people, where the place is not there or the row is
 */
export function insert(source: string, { path, at, text }: Insertion): string {
  if (source.includes(text)) throw new Error(`${path} has this already: ${text.trim()} Nothing was written.`);
  const found = at.exec(source);
  if (found === null) {
    throw new Error(
      `${path} looks different from what build/new/kinds.ts expects: ${at} is not in it. Nothing was written.`,
    );
  }
  return source.slice(0, found.index) + text + source.slice(found.index);
}
