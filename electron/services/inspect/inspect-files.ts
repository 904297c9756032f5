import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import type { Context } from "../kit/context.ts";
import { keepingOf } from "../kit/kept-call.ts";
import { nameOfFileInput } from "../kit/read-file-input.ts";
import { runBatch } from "../kit/run-batch.ts";
import { inspectBeside, inspectOneFile } from "./inspect-one-file.ts";
import { readAnchors } from "./read-anchors.ts";
import { surroundAndTell } from "./surround-and-tell.ts";

/**
 * Facts of each file, with what the other files, the chosen roots and what was fetched say of them. Verdicts are made from them by the rules,
 * wherever they are shown.
 */
export function inspectFiles(context: Context, input: ApiInput<"inspect.files">): Promise<ApiOutput<"inspect.files">> {
  const { anchors: chosen, beside = [] } = input;
  return context.running.run(
    { jobId: input.jobId, keep: keepingOf(context, "inspect.files", input) },
    async (signal) => {
      const anchors = chosen === undefined ? null : await readAnchors(context, chosen, signal);
      const read = await runBatch(context, {
        jobId: input.jobId,
        items: input.files,
        nameOf: (file) => nameOfFileInput(context, file),
        signal,
        step: (file) => inspectOneFile(context, file, input.password, signal),
      });
      const besides = await inspectBeside(context, beside, signal);
      return surroundAndTell(context, { read, besides, anchors, fetch: input.fetch }, signal);
    },
  );
}
