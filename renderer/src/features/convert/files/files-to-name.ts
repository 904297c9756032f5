/** The number of files that a label speaks of: of several before any is chosen, in every language. To French, 0 is singular. */
export function filesToName(chosen: number): number {
  return chosen === 0 ? 2 : chosen;
}
