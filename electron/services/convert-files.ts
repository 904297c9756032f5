import { join, parse } from "node:path";
import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import type { FileInput } from "#shared/api/schemas/common.ts";
import type { Conversion } from "#shared/api/schemas/convert.ts";
import { compareBundles } from "#shared/compare/compare-bundles.ts";
import { type ClaimOutputPath, claimOutputPaths } from "./claim-output-paths.ts";
import type { Context } from "./context.ts";
import { nameOfFileInput, readFileInput } from "./read-file-input.ts";
import { runBatch } from "./run-batch.ts";
import { safeFileName } from "./safe-file-name.ts";
import { writeVerifiedBundle } from "./write-verified-bundle.ts";

type ConvertInput = ApiInput<"convert.files">;

async function convertFile(
  context: Context,
  input: ConvertInput,
  file: FileInput,
  claim: ClaimOutputPath,
  signal: AbortSignal,
): Promise<Conversion> {
  const wanted = `${safeFileName(parse(nameOfFileInput(context, file)).name)}-${input.target}.pfx`;
  // Before anything else, so that names are given in the order of the files and not in the order in which they get done.
  const path = await claim(join(context.references.pathOf(input.folder), wanted), input.onExisting);
  const source = await readFileInput(context, file);
  const { password, outPassword, target } = input;
  const bundle = await context.jobs.run("convert", { ...source, password, outPassword, target }, signal);
  const written = await writeVerifiedBundle(
    context,
    {
      path,
      bundle,
      // The operation has refused a source without a password, unless the empty one was asked for.
      password: outPassword ?? password ?? "",
      onExisting: input.onExisting,
    },
    signal,
  );
  return {
    file: written.file,
    before: bundle.before,
    after: written.facts,
    comparison: [...compareBundles(bundle.before, written.facts)],
    notices: [...bundle.notices],
    thumbprint: bundle.thumbprint,
  };
}

/**
 * Converts each PFX into one for the target, beside the others of the batch, as `<name>-<target>.pfx`. The source is never changed,
 * and every result was opened again before it got its name.
 */
export function convertFiles(context: Context, input: ConvertInput): Promise<ApiOutput<"convert.files">> {
  return context.running.run(input.jobId, async (signal) => {
    // An unknown folder concerns the whole batch, so it fails before the first file is opened.
    context.references.pathOf(input.folder);
    const claim = await claimOutputPaths(context, input.files);
    const files = await runBatch(context, {
      jobId: input.jobId,
      items: input.files,
      nameOf: (file) => nameOfFileInput(context, file),
      signal,
      step: (file) => convertFile(context, input, file, claim, signal),
    });
    return { files };
  });
}
