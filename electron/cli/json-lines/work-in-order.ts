/**
 * Works on items with at most `width` at a time, and gives each result in the order of the items as soon as those before it are there.
 *
 * @param work never rejects
 */
export async function* workInOrder<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const open: Promise<Result>[] = [];
  for (const item of items) {
    open.push(work(item));
    if (open.length < width) continue;
    const first = open.shift();
    if (first !== undefined) yield await first;
  }
  for (const rest of open) yield await rest;
}
