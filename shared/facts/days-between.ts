const dayMilliseconds = 86_400_000;

/**
 * Days from one time to another, with their fraction; negative: the second was first.
 *
 * @param from ISO 8601, as `to`
 * @returns NaN: one of them is no time
 */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayMilliseconds;
}
