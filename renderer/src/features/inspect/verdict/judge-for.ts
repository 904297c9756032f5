import type { JudgeContext } from "#shared/judge/judge-facts.ts";

/** What files are judged for; the time is that of each reading. */
export type JudgeFor = Omit<JudgeContext, "now">;
