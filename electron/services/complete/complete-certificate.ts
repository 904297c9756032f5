import { join } from "node:path";
import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import { jobLabels } from "#shared/api/job-labels.ts";
import type { ComparisonRow } from "#shared/api/schemas/convert.ts";
import { authorityById } from "#shared/authorities/index.ts";
import { targetById } from "#shared/catalogue/targets/index.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { pendingErrors } from "#shared/errors/definitions/pending.ts";
import { compareCertificates } from "#shared/present/comparison/compare-certificates.ts";
import { compareRequestWithCertificate } from "#shared/present/comparison/compare-request-with-certificate.ts";
import type { CompleteOutput } from "../../tasks/kit/types.ts";
import type { Context } from "../kit/context.ts";
import { keepingOf } from "../kit/kept-call.ts";
import { readChainFiles } from "../kit/read-chain-files.ts";
import { readFileInput } from "../kit/read-file-input.ts";
import { runSingle } from "../kit/run-single.ts";
import { safeFileName } from "../kit/safe-file-name.ts";
import { writeVerifiedBundle } from "../kit/write-verified-bundle.ts";
import { findPending } from "../pending/find-pending.ts";
import { pendingPassphrase } from "../pending/pending-passphrase.ts";
import { markCompleted } from "./mark-completed.ts";

/** Throws PFX_OUT_PASSWORD_REQUIRED: nobody should have a key of a server without a password by leaving a field empty. */
function checkOutPassword({ outPassword, target: id }: ApiInput<"complete.certificate">): void {
  const target = targetById(id);
  if (outPassword !== "" || target.container === "PKCS#7") return;
  throw pendingErrors.outPasswordRequired({ extension: target.extension });
}

/**
 * The new certificate beside the one that it replaces; null: none was given.
 *
 * @throws AppError those of reading a certificate file
 */
async function compareWithPrevious(
  context: Context,
  { previous }: ApiInput<"complete.certificate">,
  completed: CompleteOutput,
  signal: AbortSignal,
): Promise<readonly ComparisonRow[] | null> {
  if (previous === null) return null;
  const file = await readFileInput(context, previous);
  const before = await context.jobs
    .run("readChain", { ...file, now: context.clock.now() }, signal)
    .catch((thrown: unknown) => {
      if (!(thrown instanceof AppError && thrown.code === "FORMAT_UNKNOWN")) throw thrown;
      // What is at hand of the certificate before is often its PFX, which stays closed here.
      throw pendingErrors.noPreviousCertificate({ message: thrown.said }, thrown);
    });
  return compareCertificates(before, completed.chain);
}

/**
 * Joins an issued certificate with the key of its pending request, as `<name of the request's file>.pfx` (or as the target's files
 * end): one file for all servers that share the key. The pending request and its key stay until the user deletes them.
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
      const leaves = await context.jobs.run("readLeafPublicKeys", [certificate], signal);
      const record = await findPending(context, leaves, input.pendingId);
      const { summary, requestPem, encryptedKeyPem, fileName } = record;

      const { outPassword, target } = input;
      const completed = await context.jobs.run(
        "completeRequest",
        {
          requestPem,
          encryptedKeyPem,
          passphrase: await pendingPassphrase(context, summary, input.passphrase),
          files: [certificate, ...chain],
          target,
          outPassword,
          friendlyName: summary.friendlyName,
          now: context.clock.now(),
        },
        signal,
      );
      const [leaf] = completed.chain.path;
      if (leaf === undefined) throw pendingErrors.noCertificate({ file: certificate.name });
      // Before the PFX is written, so that a file that cannot be compared does not leave one behind.
      const previous = await compareWithPrevious(context, input, completed, signal);

      const path = join(folder, `${safeFileName(fileName)}.${targetById(target).extension}`);
      const { file, facts } = await writeVerifiedBundle(
        context,
        { path, bundle: completed, password: outPassword, onExisting: input.onExisting },
        signal,
      );
      const marked = await markCompleted(context, record, leaf.notAfter);
      return {
        pending: marked.summary,
        file,
        bundle: facts,
        chain: completed.chain.path,
        comparison: compareRequestWithCertificate(completed.request, leaf, authorityById(summary.authority)),
        previous,
        notices: [...completed.notices, ...marked.notices],
        thumbprint: completed.thumbprint,
      };
    },
  );
}
