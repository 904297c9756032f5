import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import type { FileInput } from "#shared/api/schemas/common.ts";
import type { Context } from "../kit/context.ts";
import { keepingOf } from "../kit/kept-call.ts";
import { nameOfFileInput, readFileInput } from "../kit/read-file-input.ts";
import { runBatch } from "../kit/run-batch.ts";
import { inspectNamed } from "./inspect-one-file.ts";
import { sha256Of } from "./sha256-of.ts";
import { surroundings } from "./surroundings.ts";

/**
 * Facts of each file, with what the other files and the chosen roots say of them. Verdicts are made from them by the rules, wherever they are shown.
 */
export function inspectFiles(context: Context, input: ApiInput<"inspect.files">): Promise<ApiOutput<"inspect.files">> {
  return context.running.run(
    { jobId: input.jobId, keep: keepingOf(context, "inspect.files", input) },
    async (signal) => {
      const around = await surroundings(context, input, signal);
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
      return around.told(read.map((one, index) => ({ ...one, sha256: hashOf(hashes, input.files[index]) })));
    },
  );
}

function hashOf(hashes: ReadonlyMap<FileInput, string>, file: FileInput | undefined): string | null {
  return file === undefined ? null : (hashes.get(file) ?? null);
}
