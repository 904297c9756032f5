import { join } from "node:path";
import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import type { ComparisonRow } from "#shared/api/schemas/convert.ts";
import { authorityById } from "#shared/authorities/index.ts";
import { targetById } from "#shared/catalogue/targets/index.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { pendingErrors } from "#shared/errors/definitions/pending.ts";
import { compareCertificates } from "#shared/present/comparison/compare-certificates.ts";
import { compareRequestWithCertificate } from "#shared/present/comparison/compare-request-with-certificate.ts";
import type { NamedBytes } from "../../pki/named-bytes.ts";
import type { PendingRecord } from "../../stores/pending-record.ts";
import type { CompleteOutput } from "../../tasks/kit/types.ts";
import type { Context } from "../kit/context.ts";
import { rememberKeyPassphrase } from "../kit/key-passphrases.ts";
import { readFileInput } from "../kit/read-file-input.ts";
import { safeFileName } from "../kit/safe-file-name.ts";
import { writeVerifiedBundle } from "../kit/write-verified-bundle.ts";
import { pendingPassphrase } from "../pending/pending-passphrase.ts";
import type { CertificateInUse } from "./certificates-in-use.ts";
import { markCompleted } from "./mark-completed.ts";

type Choices = Pick<
  ApiInput<"complete.certificate">,
  "passphrase" | "outPassword" | "target" | "onExisting" | "previous"
>;

/** A request whose certificate is in one of the files, and what is to be made of it. */
export type Completion = Choices & {
  readonly record: PendingRecord;
  readonly files: readonly NamedBytes[];
  /** Path of the folder to write to. */
  readonly folder: string;
  /** Finds what it is compared with where nobody gave it. */
  readonly inUse: CertificateInUse;
};

/** Throws PFX_OUT_PASSWORD_REQUIRED: nobody should have a key of a server without a password by leaving a field empty. */
export function checkOutPassword({ outPassword, target: id }: Pick<Choices, "outPassword" | "target">): void {
  const target = targetById(id);
  if (outPassword !== "" || target.container === "PKCS#7") return;
  throw pendingErrors.outPasswordRequired({ extension: target.extension });
}

/**
 * The new certificate beside the one that it replaces: the one that was given, else the one in use of its deployment; null: there is neither.
 *
 * @throws AppError those of reading a certificate file
 */
async function compareWithPrevious(
  context: Context,
  { previous, inUse, record }: Completion,
  completed: CompleteOutput,
  signal: AbortSignal,
): Promise<readonly ComparisonRow[] | null> {
  if (previous === null) {
    const used = await inUse(record.summary);
    return used === null ? null : compareCertificates(used, completed.chain);
  }
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
 * Joins the certificate of a pending request with its key, as `<name of the request's file>.pfx` (or as the target's files end), and
 * marks the request as completed.
 *
 * @throws AppError PASSPHRASE_REQUIRED, KEY_WRONG_PASSPHRASE, CERTIFICATE_KEY_MISMATCH, those of reading the files and of writing; nothing is lost by any of them
 */
export async function completePending(
  context: Context,
  completion: Completion,
  signal: AbortSignal,
): Promise<ApiOutput<"complete.certificate">> {
  const { record, files, folder, target, outPassword, onExisting } = completion;
  const { summary, requestPem, encryptedKeyPem, fileName } = record;
  const passphrase = await pendingPassphrase(context, record, completion.passphrase);
  const completed = await context.jobs.run(
    "completeRequest",
    {
      requestPem,
      encryptedKeyPem,
      passphrase,
      files,
      target,
      outPassword,
      friendlyName: summary.friendlyName,
      now: context.clock.now(),
    },
    signal,
  );
  rememberKeyPassphrase(context, encryptedKeyPem, passphrase);
  const [leaf] = completed.chain.path;
  if (leaf === undefined) throw pendingErrors.noCertificate({ file: files[0]?.name ?? "" });
  // Before the PFX is written, so that a file that cannot be compared does not leave one behind.
  const previous = await compareWithPrevious(context, completion, completed, signal);

  const path = join(folder, `${safeFileName(fileName)}.${targetById(target).extension}`);
  const { file, facts } = await writeVerifiedBundle(
    context,
    { path, bundle: completed, password: outPassword, onExisting },
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
}
