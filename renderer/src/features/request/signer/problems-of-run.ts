import type { PlanProblem } from "#shared/roles/plan-problems.ts";
import { text } from "../text.ts";

/** What several certificates of a run share is said once, with a word on how many more it concerns. */
export function problemsOfRun(problems: readonly PlanProblem[]): readonly PlanProblem[] {
  const groups = Map.groupBy(problems, ({ severity, why, fix }) => `${severity} ${why} ${fix}`);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const different = others.filter(({ what }) => what !== first.what).length;
    return [different === 0 ? first : { ...first, why: `${first.why} ${text.signer.alsoFor(different)}` }];
  });
}
