import { subjectCommonNameOf } from "../names-of.ts";
import type { Evidence, Problem } from "../types.ts";

/** A common name with a wildcard; [] where it has none. `why` and `fix` are those of the role. */
export function commonNameWildcardProblem(evidence: Evidence, words: Pick<Problem, "why" | "fix">): readonly Problem[] {
  const name = subjectCommonNameOf(evidence) ?? "";
  return name.includes("*") ? [{ what: `Its common name is the wildcard ${name}.`, ...words, at: "subject" }] : [];
}
