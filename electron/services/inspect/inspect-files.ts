import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import type { Context } from "../kit/context.ts";
import { keepingOf } from "../kit/kept-call.ts";
import { nameOfFileInput } from "../kit/read-file-input.ts";
import { runBatch } from "../kit/run-batch.ts";
import { inspectOneFile } from "./inspect-one-file.ts";
import { surroundings } from "./surroundings.ts";

/**
 * Facts of each file, with what the other files and the chosen roots say of them. Verdicts are made from them by the rules, wherever they are shown.
 */
export function inspectFiles(context: Context, input: ApiInput<"inspect.files">): Promise<ApiOutput<"inspect.files">> {
  return context.running.run(
    { jobId: input.jobId, keep: keepingOf(context, "inspect.files", input) },
    async (signal) => {
      const around = await surroundings(context, input, signal);
      const read = await runBatch(context, {
        jobId: input.jobId,
        items: input.files,
        nameOf: (file) => nameOfFileInput(context, file),
        signal,
        step: (file) => inspectOneFile(context, file, input.password, signal),
      });
      return around.told(read);
    },
  );
}
