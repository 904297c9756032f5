import type { JobSummary } from "#shared/api/schemas/jobs.ts";

/**
 * Whether a job has something to show: it runs, the host still has its replies (it drops the oldest of many), or its page is kept here
 * with what it drew.
 */
export function canShow({ state, hasReplies }: Pick<JobSummary, "state" | "hasReplies">, pageIsKept: boolean): boolean {
  return state === "running" || hasReplies || pageIsKept;
}
