/** Milliseconds that `work` takes. */
async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Runs two things in turn, `rounds` times each, so that a busy machine slows both alike. */
export async function sideBySide(
  rounds: number,
  ours: () => unknown,
  theirs: () => unknown,
): Promise<{ readonly ours: number[]; readonly theirs: number[] }> {
  const result = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    result.ours.push(await timed(ours));
    result.theirs.push(await timed(theirs));
  }
  return result;
}

/** Median of a list that is not empty. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((first, second) => first - second);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  const lower = sorted[middle - 1] ?? upper;
  return sorted.length % 2 === 1 ? upper : (lower + upper) / 2;
}
