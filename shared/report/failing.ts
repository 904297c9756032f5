import type { Severity } from "../rules/types.ts";
import { expiresSoon } from "../rules/validity/expires-soon.ts";

/** From which severity on a finding counts as failed; "never": none does. */
export const failOnWords = ["error", "warning", "notice", "never"] as const;
export type FailOn = (typeof failOnWords)[number];

const reach: Readonly<Record<FailOn, readonly Severity[]>> = {
  error: ["error"],
  warning: ["error", "warning"],
  notice: ["error", "warning", "notice"],
  never: [],
};

/** What a script wants to hear of. */
export type FailPolicy = {
  readonly failOn: FailOn;
  /** A certificate that ends within as many days counts as failed, whatever `failOn` says; null: it is a warning like others. */
  readonly expiresWithinDays: number | null;
};

/** Whether a finding counts as failed: for exit codes and for reports that other programs read. */
export function fails(
  { ruleId, severity }: { readonly ruleId: string; readonly severity: Severity },
  { failOn, expiresWithinDays }: FailPolicy,
): boolean {
  return reach[failOn].includes(severity) || (expiresWithinDays !== null && ruleId === expiresSoon.id);
}
