/** Causes that are followed: longer chains say nothing new, and one may end in itself. */
const mostCauses = 5;

/** What was thrown, for the log: the stack of an error and of its causes; of anything else what it says of itself. */
export function textOfThrown(thrown: unknown, causes = mostCauses): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const own = thrown.stack ?? thrown.message;
  if (thrown.cause === undefined || causes === 0) return own;
  return `${own}\nCaused by: ${textOfThrown(thrown.cause, causes - 1)}`;
}
