import type { Inspected } from "#shared/api/schemas/inspect.ts";
import { type JudgeContext, type Judgement, judgeFacts } from "#shared/judge/judge-facts.ts";

/** The verdict on one thing in a file. */
export type FileJudgement = Judgement & {
  readonly file: string;
  /** Index into the file's `items`. */
  readonly item: number;
};

/** Judges everything that a file holds. */
export function judgeFile(file: string, inspected: Inspected, context: JudgeContext): readonly FileJudgement[] {
  return inspected.items.flatMap((facts, item) =>
    judgeFacts(facts, file, context).map((judgement) => ({ file, item, ...judgement })),
  );
}
