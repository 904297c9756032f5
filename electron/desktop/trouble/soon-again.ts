/** What fails again so soon after a person let it go on would fail for ever. */
const soonMilliseconds = 60_000;

/**
 * Whether something failed again at once.
 *
 * @param wentOnAt when it went on after the last failure, in milliseconds of any clock that never goes back; null: nothing failed before
 */
export function isSoonAgain(wentOnAt: number | null, now: number): boolean {
  return wentOnAt !== null && now - wentOnAt < soonMilliseconds;
}
