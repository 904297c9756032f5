import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import type { FileInput } from "#shared/api/schemas/common.ts";
import type { Inspected } from "#shared/api/schemas/inspect.ts";
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
        step: (file) => inspectFile(context, file, input.password, signal),
      }),
    }),
  );
}

/** A password that opened these very bytes before comes first: it is the right one. What opens one now is remembered. */
async function inspectFile(
  context: Context,
  file: FileInput,
  given: string | null,
  signal: AbortSignal,
): Promise<Inspected> {
  const named = await readFileInput(context, file);
  const recalled = context.passwords.recall(named.data);
  const password = recalled ?? given;
  const inspected = await context.jobs.run("inspect", { ...named, password }, signal);
  const wasNeeded = inspected.items.some((facts) => facts.kind === "bundle" && facts.password === "given");
  if (recalled === null && password !== null && wasNeeded) context.passwords.remember(named.data, password);
  return inspected;
}
