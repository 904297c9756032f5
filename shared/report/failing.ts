import type { Severity } from "../rules/types.ts";
import { expiresSoon } from "../rules/validity/expires-soon.ts";
import type { FailOn, FailPolicy } from "./fail-policy.ts";

const reach: Readonly<Record<FailOn, readonly Severity[]>> = {
  error: ["error"],
  warning: ["error", "warning"],
  notice: ["error", "warning", "notice"],
  never: [],
};

/** Whether a finding counts as failed: for exit codes and for reports that other programs read. */
export function fails(
  { ruleId, severity }: { readonly ruleId: string; readonly severity: Severity },
  { failOn, expiresWithinDays }: FailPolicy,
): boolean {
  return reach[failOn].includes(severity) || (expiresWithinDays !== null && ruleId === expiresSoon.id);
}
