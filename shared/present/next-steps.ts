import type { Finding, Severity } from "../rules/types.ts";
import type { Message } from "../text/message.ts";

/** One thing to do. `needed`: without it there is no “works”; else it is advice. */
export type NextStep = { readonly fix: Message; readonly needed: boolean };

const asksForMore: Readonly<Record<Severity, boolean>> = { error: true, warning: true, notice: false };

/**
 * What the findings of a verdict ask for, each thing once, in their order: several rules often want the same. A notice asks for nothing.
 *
 * @param findings errors first, as a verdict has them
 */
export function nextSteps(findings: readonly Pick<Finding, "severity" | "fix">[]): readonly NextStep[] {
  const steps = new Map<string, NextStep>();
  for (const { severity, fix } of findings) {
    const key = JSON.stringify(fix);
    if (asksForMore[severity] && !steps.has(key)) steps.set(key, { fix, needed: severity === "error" });
  }
  return [...steps.values()];
}
