import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import type { FileInput } from "#shared/api/schemas/common.ts";
import { AppError } from "#shared/errors/app-error.ts";
import type { InspectOutput } from "../../tasks/kit/types.ts";
import type { Context } from "../kit/context.ts";
import { keepingOf } from "../kit/kept-call.ts";
import { nameOfFileInput, readFileInput } from "../kit/read-file-input.ts";
import { runBatch } from "../kit/run-batch.ts";
import { readAnchors } from "./read-anchors.ts";
import { surroundFiles } from "./surround-files.ts";

/**
 * Facts of each file, with what the other files and the chosen roots say of them. Verdicts are made from them by the rules, wherever they are shown.
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
        step: (file) => inspectFile(context, file, input.password, signal),
      });
      const besides = await inspectBeside(context, beside, signal);
      const surrounded = await surroundFiles(context, read, besides, anchors, signal);
      return {
        files: surrounded.map(({ name, outcome }) => ({
          name,
          outcome: outcome.ok ? { ok: true, value: outcome.value.inspected } : outcome,
        })),
      };
    },
  );
}

/** Files that have something to say of the others. One that cannot be read says nothing; its own outcome was told when it was inspected. */
async function inspectBeside(
  context: Context,
  files: readonly FileInput[],
  signal: AbortSignal,
): Promise<readonly InspectOutput[]> {
  const read: InspectOutput[] = [];
  for (const file of files) {
    try {
      read.push(await inspectFile(context, file, null, signal));
    } catch (thrown) {
      if (!(thrown instanceof AppError) || signal.aborted) throw thrown;
    }
  }
  return read;
}

/** A password that opened these very bytes before comes first: it is the right one. What opens one now is remembered. */
async function inspectFile(
  context: Context,
  file: FileInput,
  given: string | null,
  signal: AbortSignal,
): Promise<InspectOutput> {
  const named = await readFileInput(context, file);
  const recalled = context.passwords.recall(named.data);
  const password = recalled ?? given;
  const output = await context.jobs.run("inspectWithMaterial", { ...named, password }, signal);
  const wasNeeded = output.inspected.items.some((facts) => facts.kind === "bundle" && facts.password === "given");
  if (recalled === null && password !== null && wasNeeded) context.passwords.remember(named.data, password);
  return output;
}
