import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import { jobLabels } from "#shared/api/job-labels.ts";
import type { Context } from "../kit/context.ts";
import { readFileInput } from "../kit/read-file-input.ts";
import { runSingle } from "../kit/run-single.ts";

/**
 * A deployment out of topology documents or a saved deployment, with what was understood, guessed and not understood. The documents
 * are read in a worker.
 *
 * @throws AppError those of `readFileInput` and of `importTopology`
 */
export function importDeployment(
  context: Context,
  input: ApiInput<"deployment.import">,
): Promise<ApiOutput<"deployment.import">> {
  return runSingle(context, { jobId: input.jobId, label: jobLabels.importing, keep: null }, async (signal) => {
    const files = await Promise.all(input.files.map((file) => readFileInput(context, file)));
    return context.jobs.run("importTopology", files, signal);
  });
}
