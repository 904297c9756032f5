import type { TogetherFinding } from "../judge/judge-together.ts";
import type { Report } from "./model.ts";

/**
 * What several files show together as a report has it.
 *
 * @param inputs ids of those that it is about; [] where the report has none
 */
export function togetherFinding(
  { id, severity, what, why, fix, citation }: TogetherFinding,
  inputs: readonly string[],
): Report["together"][number] {
  return { ruleId: `together.${id}`, severity, what, why, fix, at: null, citation, inputs };
}
