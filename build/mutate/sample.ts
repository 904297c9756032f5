/** `count` items without repetition, the same for the same seed (mulberry32). All of them where there are no more. */
export function sampleOf<Item>(items: readonly Item[], count: number, seed: number): readonly Item[] {
  const rest = [...items];
  const chosen: Item[] = [];
  let state = seed;
  while (chosen.length < count && rest.length > 0) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const [item] = rest.splice(((mixed ^ (mixed >>> 14)) >>> 0) % rest.length, 1);
    if (item !== undefined) chosen.push(item);
  }
  return chosen;
}
