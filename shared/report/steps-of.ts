import { nextSteps } from "../present/next-steps.ts";
import { bySeverity } from "../rules/by-severity.ts";
import { formatted } from "../text/localise.ts";
import type { Report, ReportStep } from "./model.ts";

/** What the findings ask for, each thing once with the subjects that need it; what there is no “works” without comes first. */
export function stepsOf({ subjects, together }: Pick<Report, "subjects" | "together">): readonly ReportStep[] {
  const found = [
    ...subjects.flatMap(({ id, findings }) => findings.map((finding) => ({ ...finding, subjects: [id] }))),
    ...together.map((finding) => ({ ...finding, subjects: subjectsOf(subjects, finding.inputs) })),
  ].toSorted(bySeverity);
  const asking = Map.groupBy(found, ({ fix }) => formatted(fix));
  return nextSteps(found).map(({ fix, needed }) => {
    const asked = (asking.get(formatted(fix)) ?? []).flatMap((finding) => finding.subjects);
    return { what: fix, needed, by: null, subjects: [...new Set(asked)] };
  });
}

function subjectsOf(subjects: Report["subjects"], inputs: readonly string[]): readonly string[] {
  return subjects.filter(({ input }) => input !== null && inputs.includes(input)).map(({ id }) => id);
}
