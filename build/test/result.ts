/** How many tests (or checks) of one part of `npm test` passed, failed and were skipped. */
export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

export type PartResult = Counts & {
  readonly name: string;
  /** The runner's exit code was 0. A runner may fail without a failed test, for example when a file does not load. */
  readonly exitedCleanly: boolean;
  /** What failed, in lines that are said once more at the end of the run. */
  readonly troubles?: readonly string[];
};

/** Sums the parts. */
export function addCounts(results: readonly Counts[]): Counts {
  const sum = (pick: (counts: Counts) => number) => results.reduce((total, counts) => total + pick(counts), 0);
  return {
    passed: sum((counts) => counts.passed),
    failed: sum((counts) => counts.failed),
    skipped: sum((counts) => counts.skipped),
  };
}

/** The last line of a run. A part that broke without a failed test still shows as failed. */
export function summaryLine(counts: Counts, brokenParts: number): string {
  return `${counts.passed} passed, ${Math.max(counts.failed, brokenParts)} failed, ${counts.skipped} skipped`;
}
