import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import { AppError } from "#shared/errors/app-error.ts";
import type { Context } from "../kit/context.ts";
import { keepingOf } from "../kit/kept-call.ts";
import { nameOfFileInput } from "../kit/read-file-input.ts";
import { runBatch } from "../kit/run-batch.ts";
import { issueFromLabCa } from "./issue-one.ts";

/**
 * Signs several requests with the lab CA as one job. What fails of one is its outcome and stops no other; a wrong passphrase is that of
 * all.
 *
 * @throws AppError LAB_CA_MISSING, KEY_WRONG_PASSPHRASE
 */
export function issueSeveral(
  context: Context,
  input: ApiInput<"labCa.issueSeveral">,
): Promise<ApiOutput<"labCa.issueSeveral">> {
  const { jobId, keepFor: _, requests, ...options } = input;
  return context.running.run({ jobId, keep: keepingOf(context, "labCa.issueSeveral", input) }, async (signal) => {
    await context.files.removeLeftovers(context.references.pathOf(input.folder));
    await context.labCa.need();
    const refused: AppError[] = [];
    const done = await runBatch(context, {
      jobId,
      items: requests,
      nameOf: (request) => nameOfFileInput(context, request),
      signal,
      step: async (request) => {
        const [wrong] = refused;
        if (wrong !== undefined) throw wrong;
        try {
          return await issueFromLabCa(context, { ...options, request }, signal);
        } catch (thrown) {
          if (thrown instanceof AppError && thrown.code === "KEY_WRONG_PASSPHRASE") refused.push(thrown);
          throw thrown;
        }
      },
    });
    const [wrong] = refused;
    if (wrong !== undefined) throw wrong;
    return { requests: done };
  });
}
