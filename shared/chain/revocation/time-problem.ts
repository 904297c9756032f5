/** Whether an answer counts at a time: issued already, and not to be replaced yet. @param now ISO 8601 */
export function timeProblem(
  { thisUpdate, nextUpdate }: { readonly thisUpdate: string; readonly nextUpdate: string | null },
  now: string,
): "not-yet-valid" | "stale" | null {
  const time = Date.parse(now);
  if (!(Date.parse(thisUpdate) <= time)) return "not-yet-valid";
  return nextUpdate !== null && !(Date.parse(nextUpdate) >= time) ? "stale" : null;
}
