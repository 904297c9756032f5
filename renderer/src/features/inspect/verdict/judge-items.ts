import type { Inspected } from "#shared/api/schemas/inspect.ts";
import type { Facts } from "#shared/facts/facts.ts";
import { evidenceOf } from "#shared/judge/evidence.ts";
import { judge } from "#shared/judge/verdict.ts";
import type { RuleContext, Verdict } from "#shared/rules/types.ts";

/** One thing of a file with a verdict on each certificate or request in it. */
export type JudgedItem = {
  readonly facts: Facts;
  readonly verdicts: readonly { readonly label: string; readonly verdict: Verdict }[];
};

/** Judges everything that was read from one file. Pure, so a changed product or role judges again without the host. */
export function judgeItems(name: string, inspected: Inspected, context: RuleContext): readonly JudgedItem[] {
  return inspected.items.map((facts) => ({
    facts,
    verdicts: evidenceOf(facts, name, context.now).map((evidence) => ({
      label: evidence.label,
      verdict: judge(evidence, context),
    })),
  }));
}
