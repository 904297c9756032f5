/** Finished items that a pace is taken from: enough to even out, few enough to follow a change, such as the end of what is skipped. */
export const paceWindow = 100;

/** Finished items that it takes to speak of a pace. */
const fewest = 4;

/**
 * How long the rest of a batch will take.
 *
 * @param times milliseconds at which the last items were done, oldest first, headed by the moment at which their work began
 * @returns null: too early to tell, or nothing remains
 */
export function remainingMilliseconds(times: readonly number[], remaining: number): number | null {
  const steps = times.length - 1;
  const [first = 0] = times;
  const last = times.at(-1) ?? 0;
  if (remaining <= 0 || steps < fewest) return null;
  return Math.round((Math.max(0, last - first) / steps) * remaining);
}
