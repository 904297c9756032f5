import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import type { FileInput } from "#shared/api/schemas/common.ts";
import { AppError } from "#shared/errors/app-error.ts";
import type { NamedBytes } from "../../pki/named-bytes.ts";
import type { InspectOutput } from "../../tasks/kit/types.ts";
import type { Context } from "../kit/context.ts";
import { keepingOf } from "../kit/kept-call.ts";
import { nameOfFileInput, readFileInput } from "../kit/read-file-input.ts";
import { runBatch } from "../kit/run-batch.ts";
import { readAnchors } from "./read-anchors.ts";
import { sha256Of } from "./sha256-of.ts";
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
      const hashes = new Map<FileInput, string>();
      const read = await runBatch(context, {
        jobId: input.jobId,
        items: input.files,
        nameOf: (file) => nameOfFileInput(context, file),
        signal,
        step: async (file) => {
          const named = await readFileInput(context, file);
          hashes.set(file, sha256Of(named.data));
          return inspectNamed(context, named, input.password, signal);
        },
      });
      const besides = await inspectBeside(context, beside, signal);
      const surrounded = await surroundFiles(context, read, besides, anchors, signal);
      return {
        files: surrounded.map(({ name, outcome }, index) => ({
          name,
          sha256: hashOf(hashes, input.files[index]),
          outcome: outcome.ok ? { ok: true, value: outcome.value.inspected } : outcome,
        })),
      };
    },
  );
}

function hashOf(hashes: ReadonlyMap<FileInput, string>, file: FileInput | undefined): string | null {
  return file === undefined ? null : (hashes.get(file) ?? null);
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
      read.push(await inspectNamed(context, await readFileInput(context, file), null, signal));
    } catch (thrown) {
      if (!(thrown instanceof AppError) || signal.aborted) throw thrown;
    }
  }
  return read;
}

/** A password that opened these very bytes before comes first: it is the right one. What opens one now is remembered. */
async function inspectNamed(
  context: Context,
  named: NamedBytes,
  given: string | null,
  signal: AbortSignal,
): Promise<InspectOutput> {
  const recalled = context.passwords.recall(named.data);
  const password = recalled ?? given;
  const output = await context.jobs.run("inspectWithMaterial", { ...named, password }, signal);
  const wasNeeded = output.inspected.items.some((facts) => facts.kind === "bundle" && facts.password === "given");
  if (recalled === null && password !== null && wasNeeded) context.passwords.remember(named.data, password);
  return output;
}
