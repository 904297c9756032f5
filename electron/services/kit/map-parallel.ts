/**
 * Maps items to results in their order, with at most `width` at work at a time. The first rejection rejects the whole;
 * a step that must not do that returns its failure as data.
 */
export async function mapParallel<Item, Result>(
  items: readonly Item[],
  width: number,
  step: (item: Item, index: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results = new Map<number, Result>();
  const remaining = items.entries();
  const lane = async (): Promise<void> => {
    for (const [index, item] of remaining) results.set(index, await step(item, index));
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
  return [...results.entries()].sort(([left], [right]) => left - right).map(([, result]) => result);
}
