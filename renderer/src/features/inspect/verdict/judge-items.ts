import type { Inspected } from "#shared/api/schemas/inspect.ts";
import type { Facts } from "#shared/facts/facts.ts";
import { type JudgeContext, type Judgement, judgeFacts } from "#shared/judge/judge-facts.ts";

/** One thing of a file with a verdict on each certificate or request in it. */
export type JudgedItem = { readonly facts: Facts; readonly verdicts: readonly Judgement[] };

/** Judges everything that was read from one file. Pure, so a changed product or role judges again without the host. */
export function judgeItems(name: string, inspected: Inspected, context: JudgeContext): readonly JudgedItem[] {
  return inspected.items.map((facts) => ({ facts, verdicts: judgeFacts(facts, name, context) }));
}
