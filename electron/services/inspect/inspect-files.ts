import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import type { Context } from "../kit/context.ts";
import { keepingOf } from "../kit/kept-call.ts";
import { nameOfFileInput, readFileInput } from "../kit/read-file-input.ts";
import { runBatch } from "../kit/run-batch.ts";

/** Facts of each file. Verdicts are made from them by the rules, wherever they are shown. */
export function inspectFiles(context: Context, input: ApiInput<"inspect.files">): Promise<ApiOutput<"inspect.files">> {
  return context.running.run(
    { jobId: input.jobId, keep: keepingOf(context, "inspect.files", input) },
    async (signal) => ({
      files: await runBatch(context, {
        jobId: input.jobId,
        items: input.files,
        nameOf: (file) => nameOfFileInput(context, file),
        signal,
        step: async (file) =>
          context.jobs.run("inspect", { ...(await readFileInput(context, file)), password: input.password }, signal),
      }),
    }),
  );
}
