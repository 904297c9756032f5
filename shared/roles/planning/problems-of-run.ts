import { format, messages } from "../../text/localise.ts";
import type { PlanProblem } from "./types.ts";

const texts = messages("problemsOfRun", {
  alsoFor: "{why} The same applies to {count, plural, one {# more certificate.} other {# more certificates.}}",
});

/**
 * What several certificates of a run share is said once: the same thing in the words of the first, the same advice with a word on how
 * many more certificates it concerns.
 */
export function problemsOfRun<Problem extends PlanProblem>(problems: readonly Problem[]): readonly Problem[] {
  const said = [...Map.groupBy(problems, ({ severity, what }) => `${severity} ${format(what)}`).values()].flatMap(
    ([first]) => first ?? [],
  );
  const groups = Map.groupBy(said, ({ severity, why, fix }) => `${severity} ${format(why)} ${format(fix)}`);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    if (others.length === 0) return [first];
    return [{ ...first, why: texts.alsoFor({ why: first.why, count: others.length }) }];
  });
}
