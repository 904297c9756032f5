/** Edits above which a suggestion would only confuse. */
const maximumDistance = 3;

/** The candidate that a mistyped word most likely meant; null where none is close. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .filter(({ candidate, distance }) => distance <= maximumDistance && distance <= candidate.length / 2)
    .sort((left, right) => left.distance - right.distance);
  return ranked[0]?.candidate ?? null;
}

/** `found` and `near` of a message that asks “Did you mean …?” where a candidate is close. */
export function suggestion(
  word: string,
  candidates: readonly string[],
): { readonly found: "yes" | "no"; readonly near: string } {
  const near = nearest(word, candidates);
  return near === null ? { found: "no", near: "" } : { found: "yes", near };
}

/** Levenshtein distance, one row at a time. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
