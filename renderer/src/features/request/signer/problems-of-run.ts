import type { PlanProblem } from "#shared/roles/planning/plan-problems.ts";
import { text } from "../text.ts";

/**
 * What several certificates of a run share is said once: the same thing in the words of the first, the same advice with a word on how
 * many more certificates it concerns.
 */
export function problemsOfRun(problems: readonly PlanProblem[]): readonly PlanProblem[] {
  const said = [...Map.groupBy(problems, ({ severity, what }) => `${severity} ${what}`).values()].flatMap(
    ([first]) => first ?? [],
  );
  const groups = Map.groupBy(said, ({ severity, why, fix }) => `${severity} ${why} ${fix}`);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    if (others.length === 0) return [first];
    return [{ ...first, why: `${first.why} ${text.signer.alsoFor({ count: others.length })}` }];
  });
}
