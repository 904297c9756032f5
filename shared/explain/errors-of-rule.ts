import { explainedErrors } from "./errors/index.ts";
import type { ExplainedError } from "./types.ts";

/** Messages that servers and tools print where what the rule finds is the cause. */
export function errorsOfRule(ruleId: string): readonly ExplainedError[] {
  return explainedErrors.filter(({ rules }) => rules.includes(ruleId));
}
