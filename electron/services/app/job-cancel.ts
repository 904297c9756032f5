import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import type { Context } from "../kit/context.ts";

/** Stops a running job: its workers end at once, what is finished stays. */
export async function cancelJob(context: Context, input: ApiInput<"job.cancel">): Promise<ApiOutput<"job.cancel">> {
  return { cancelled: context.running.cancel(input.jobId) };
}
