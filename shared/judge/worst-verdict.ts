import type { VerdictId } from "../rules/types.ts";

const byGravity = ["will-not-work", "cannot-tell", "works-with-warnings", "works"] as const satisfies VerdictId[];

/** The verdict on a file that holds several things: that on the worst of them; null: it holds nothing to judge. */
export function worstVerdict(verdicts: readonly VerdictId[]): VerdictId | null {
  return byGravity.find((verdict) => verdicts.includes(verdict)) ?? null;
}
