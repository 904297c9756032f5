/** Milliseconds of work between two pauses: the page can draw and answer in each. */
const sliceMilliseconds = 12;
/** Milliseconds between two reports of what is done so far. */
const reportMilliseconds = 150;

export type Clock = { readonly now: () => number; readonly later: (work: () => void) => () => void };

/**
 * Works on many things a few at a time, so that nothing takes long in one go.
 *
 * @param work what is to be known of each
 * @param report called now and then with all that is known, and once more at the end
 * @returns stops it
 */
export function gradually<Item, Value>(
  items: readonly Item[],
  work: (item: Item) => Value,
  report: (known: ReadonlyMap<Item, Value>) => void,
  { now, later }: Clock,
): () => void {
  const known = new Map<Item, Value>();
  let place = 0;
  let reported = now();
  let stop = (): void => {};
  const slice = (): void => {
    const end = now() + sliceMilliseconds;
    do {
      const item = items[place];
      if (item === undefined) break;
      known.set(item, work(item));
      place += 1;
    } while (now() < end);
    const done = place >= items.length;
    if (done || now() - reported >= reportMilliseconds) {
      reported = now();
      report(new Map(known));
    }
    if (!done) stop = later(slice);
  };
  stop = later(slice);
  return () => stop();
}
