/** An id that nobody else has: for jobs, and for entries of the browser's history. */
export function randomId(): string {
  return crypto.randomUUID();
}
