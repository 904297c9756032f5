import type { Services } from "#shared/api/contract.ts";
import type { Context } from "../kit/context.ts";

type JobPath = Extract<keyof Services, `job.${string}`>;

/**
 * The jobs of this session: those that run and whose callers wanted them kept. `job.cancel` ends the workers of a running one at once,
 * and what is finished stays; `job.result` throws AppError JOB_REPLY_GONE.
 */
export function jobCalls({ running }: Pick<Context, "running">): Pick<Services, JobPath> {
  return {
    "job.list": async () => ({ jobs: running.kept.list() }),
    "job.result": async ({ jobId }) => running.kept.result(jobId),
    "job.cancel": async ({ jobId }) => ({ cancelled: running.cancel(jobId) }),
    "job.forget": async ({ jobId }) => ({ forgotten: running.kept.forget(jobId) }),
  };
}
