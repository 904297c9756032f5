import { text } from "../text.ts";

const reasons: Readonly<Record<string, string>> = text.files.reasons;

/** The problem that a rule finds, in the few words of a badge; null for a rule that has none. */
export function shortReason(ruleId: string): string | null {
  return reasons[ruleId] ?? null;
}
