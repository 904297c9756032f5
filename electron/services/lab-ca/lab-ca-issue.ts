import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import { jobLabels } from "#shared/api/job-labels.ts";
import type { Context } from "../kit/context.ts";
import { runSingle } from "../kit/run-single.ts";
import { issueFromLabCa } from "./issue-one.ts";

/**
 * Signs one request with the lab CA.
 *
 * @throws AppError those of `issueFromLabCa`
 */
export function issueOne(context: Context, input: ApiInput<"labCa.issue">): Promise<ApiOutput<"labCa.issue">> {
  const { jobId, ...issue } = input;
  return runSingle(context, { jobId, label: jobLabels.signing, keep: null }, async (signal) => {
    await context.files.removeLeftovers(context.references.pathOf(input.folder));
    return issueFromLabCa(context, issue, signal);
  });
}
