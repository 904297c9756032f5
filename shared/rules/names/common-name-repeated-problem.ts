import { sameName } from "../../names/match.ts";
import { alternativeNamesOf, subjectCommonNameOf } from "../names-of.ts";
import type { Evidence, Problem } from "../types.ts";

/** A common name that the alternative names do not repeat; [] where they do, or there is none. `why` says whom it hurts. */
export function commonNameRepeatedProblem(evidence: Evidence, why: string): readonly Problem[] {
  const name = subjectCommonNameOf(evidence);
  const names = alternativeNamesOf(evidence);
  if (name === null || names?.some((other) => sameName(other, name)) === true) return [];
  return [
    {
      what:
        names === null
          ? "It has no subject alternative names."
          : `Its common name ${name} is not among its subject alternative names.`,
      why,
      fix: `Have it issued again with ${name} as a DNS name as well.`,
      at: "subjectAlternativeNames",
    },
  ];
}
