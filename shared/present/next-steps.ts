import type { Severity } from "../rules/types.ts";
import { formatted } from "../text/localise.ts";
import type { Message } from "../text/message.ts";

/** One thing to do. `needed`: without it there is no “works”; else it is advice. */
export type NextStep<Fix> = { readonly fix: Fix; readonly needed: boolean };

const asksForMore: Readonly<Record<Severity, boolean>> = { error: true, warning: true, notice: false };

/**
 * What the findings of a verdict ask for, each thing once, in their order: several rules often want the same. What reads the same is the same,
 * whatever else its message carries. A notice asks for nothing.
 *
 * @param findings errors first, as a verdict has them
 */
export function nextSteps<Fix extends Message | string>(
  findings: readonly { readonly severity: Severity; readonly fix: Fix }[],
): readonly NextStep<Fix>[] {
  const steps = new Map<string, NextStep<Fix>>();
  for (const { severity, fix } of findings) {
    const words = formatted(fix);
    if (asksForMore[severity] && !steps.has(words)) steps.set(words, { fix, needed: severity === "error" });
  }
  return [...steps.values()];
}
