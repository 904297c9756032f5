import type { VerdictId } from "../rules/types.ts";

/** Something that was judged. */
type Judged = { readonly verdict: VerdictId };

const gravestFirst: readonly VerdictId[] = ["will-not-work", "cannot-tell", "works-with-warnings", "works"];

/** The verdict of a file with several certificates is that of the worst; null: there is none. */
export function gravestOf(verdicts: readonly Judged[]): VerdictId | null {
  return gravestFirst.find((id) => verdicts.some(({ verdict }) => verdict === id)) ?? null;
}

/** Compares two files by the worst verdict on them, the gravest first; a file without a verdict comes with those that work. */
export function byGravity(
  one: { readonly verdicts: readonly Judged[] },
  other: { readonly verdicts: readonly Judged[] },
): number {
  const rank = (verdicts: readonly Judged[]) => gravestFirst.indexOf(gravestOf(verdicts) ?? "works");
  return rank(one.verdicts) - rank(other.verdicts);
}
