import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import { jobLabels } from "#shared/api/job-labels.ts";
import type { Context } from "../kit/context.ts";
import { keepingOf } from "../kit/kept-call.ts";
import { readChainFiles } from "../kit/read-chain-files.ts";
import { readFileInput } from "../kit/read-file-input.ts";
import { runSingle } from "../kit/run-single.ts";
import { findPending } from "../pending/find-pending.ts";
import { certificatesInUse } from "./certificates-in-use.ts";
import { checkOutPassword, completePending } from "./complete-pending.ts";
import { keepInInventory, withNotice } from "./keep-in-inventory.ts";

/**
 * Joins an issued certificate with the key of its pending request, as `<name of the request's file>.pfx` (or as the target's files
 * end): one file for all servers that share the key. The pending request and its key stay until the user deletes them. The inventory of its
 * deployment gets the certificate.
 *
 * @throws AppError PFX_OUT_PASSWORD_REQUIRED, those of `findPending`, PASSPHRASE_REQUIRED, KEY_WRONG_PASSPHRASE, those of reading the files and of writing;
 *   nothing is lost by any of them
 */
export function completeCertificate(
  context: Context,
  input: ApiInput<"complete.certificate">,
): Promise<ApiOutput<"complete.certificate">> {
  return runSingle(
    context,
    { jobId: input.jobId, label: jobLabels.completing, keep: keepingOf(context, "complete.certificate", input) },
    async (signal) => {
      checkOutPassword(input);
      const folder = context.references.pathOf(input.folder);
      await context.files.removeLeftovers(folder);
      const certificate = await readFileInput(context, input.certificate);
      const chain = await readChainFiles((file) => readFileInput(context, file), input.chain);
      // Whichever of the files has it: somebody may have taken an issuer's for the certificate.
      const leaves = await context.jobs.run("readLeafCertificates", [certificate, ...chain], signal);
      const record = await findPending(context, leaves, input.pendingId);
      const inUse = certificatesInUse(context);
      const completion = { ...input, record, folder, files: [certificate, ...chain], inUse };
      const completed = await completePending(context, completion, signal);
      return withNotice(completed, await keepInInventory(context, [completed], signal));
    },
  );
}
