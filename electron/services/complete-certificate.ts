import { join } from "node:path";
import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import type { PendingSummary } from "#shared/api/schemas/request.ts";
import { compareRequestWithCertificate } from "#shared/compare/compare-request-with-certificate.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { targetById } from "#shared/targets/index.ts";
import type { Context } from "./context.ts";
import { findPending } from "./find-pending.ts";
import { pendingPassphrase } from "./pending-passphrase.ts";
import type { PendingRecord } from "./pending-record.ts";
import { readFileInput } from "./read-file-input.ts";
import { runSingle } from "./run-single.ts";
import { safeFileName } from "./safe-file-name.ts";
import { writeVerifiedBundle } from "./write-verified-bundle.ts";

/** Notes the completion. The PFX is on the disk by now, so a failure here is a notice and not an error. */
async function markCompleted(
  context: Context,
  record: PendingRecord,
): Promise<{ summary: PendingSummary; notices: string[] }> {
  const summary = { ...record.summary, completedAt: context.clock.now() };
  try {
    await context.pending.replace({ ...record, summary });
    return { summary, notices: [] };
  } catch (thrown) {
    context.report(thrown);
    return {
      summary: record.summary,
      notices: ["The PFX is complete, but the pending request could not be marked as completed."],
    };
  }
}

/**
 * Joins an issued certificate with the key of its pending request, as `<server>.pfx` (or as the target's files end). The pending request and its key stay until the
 * user deletes them.
 *
 * @throws AppError those of `findPending`, KEY_WRONG_PASSPHRASE, and those of writing; nothing is lost by any of them
 */
export function completeCertificate(
  context: Context,
  input: ApiInput<"complete.certificate">,
): Promise<ApiOutput<"complete.certificate">> {
  return runSingle(context, { jobId: input.jobId, label: "Completing the request" }, async (signal) => {
    const folder = context.references.pathOf(input.folder);
    const certificate = await readFileInput(context, input.certificate);
    const chain = await Promise.all(input.chain.map((file) => readFileInput(context, file)));
    const leaves = await context.jobs.run("readLeafPublicKeys", [certificate], signal);
    const record = await findPending(context, leaves, input.pendingId);

    const { outPassword, target } = input;
    const passphrase = await pendingPassphrase(context, record.summary, input.passphrase);
    const completed = await context.jobs.run(
      "completeRequest",
      {
        requestPem: record.requestPem,
        encryptedKeyPem: record.encryptedKeyPem,
        passphrase,
        files: [certificate, ...chain],
        target,
        outPassword,
        friendlyName: record.summary.friendlyName,
      },
      signal,
    );
    const [leaf] = completed.chain;
    if (leaf === undefined)
      throw new AppError("CERTIFICATE_KEY_MISMATCH", `${certificate.name} holds no certificate for this request.`);

    const path = join(folder, `${safeFileName(record.summary.server)}.${targetById(target).extension}`);
    const { file, facts } = await writeVerifiedBundle(
      context,
      { path, bundle: completed, password: outPassword, onExisting: input.onExisting },
      signal,
    );
    const marked = await markCompleted(context, record);
    return {
      pending: marked.summary,
      file,
      bundle: facts,
      chain: [...completed.chain],
      comparison: [...compareRequestWithCertificate(completed.request, leaf)],
      previous: null,
      notices: [...completed.notices, ...marked.notices],
      thumbprint: completed.thumbprint,
    };
  });
}
