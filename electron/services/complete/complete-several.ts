import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import { toErrorData } from "#shared/errors/app-error.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import { isAuthority } from "#shared/facts/is-authority.ts";
import { matchPending } from "#shared/guide/requests/match-pending.ts";
import type { NamedBytes } from "../../pki/named-bytes.ts";
import type { Context } from "../kit/context.ts";
import { keepingOf } from "../kit/kept-call.ts";
import { readChainFiles } from "../kit/read-chain-files.ts";
import { readFileInput } from "../kit/read-file-input.ts";
import { runBatch } from "../kit/run-batch.ts";
import { certificatesInUse } from "./certificates-in-use.ts";
import { checkOutPassword, completePending } from "./complete-pending.ts";
import { keepInInventory, withNotice } from "./keep-in-inventory.ts";

type Output = ApiOutput<"complete.several">;
type ReadFile = { readonly file: NamedBytes; readonly leaves: readonly CertificateFacts[] };

/**
 * Completes every request that some files answer: each certificate finds its request by its key, whichever file it is in, and its issuers
 * in any of them. What fails stops no other; the pending requests and their keys stay.
 *
 * @throws AppError PFX_OUT_PASSWORD_REQUIRED, FILE_REFERENCE_UNKNOWN, FILE_TOO_LARGE (all files together); what concerns one request is its outcome
 */
export function completeSeveral(context: Context, input: ApiInput<"complete.several">): Promise<Output> {
  const { jobId, target, outPassword, passphrase, onExisting } = input;
  return context.running.run({ jobId, keep: keepingOf(context, "complete.several", input) }, async (signal) => {
    checkOutPassword(input);
    const folder = context.references.pathOf(input.folder);
    await context.files.removeLeftovers(folder);
    const { read, unread } = await readAll(
      context,
      await readChainFiles((file) => readFileInput(context, file), input.files),
      signal,
    );
    const { records, damaged } = await context.pending.list();
    const summaries = records.map(({ summary }) => summary);
    const leaves = read.flatMap((each) => each.leaves);
    const { answered, strangers } = matchPending(leaves, summaries);
    const wanted = answered.filter(({ id }) => input.only?.includes(id) ?? true);
    const items = wanted.flatMap((one) => records.find(({ summary }) => summary.id === one.id) ?? []);
    const files = read.map(({ file }) => file);
    const choices = {
      passphrase,
      outPassword,
      target,
      onExisting,
      previous: null,
      folder,
      files,
      inUse: certificatesInUse(context),
    };
    const done = await runBatch(context, {
      jobId,
      items,
      nameOf: ({ summary }) => summary.server,
      signal,
      step: (record) => completePending(context, { ...choices, record }, signal),
    });
    const completed = done.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
    const notices = await keepInInventory(context, completed, signal);
    return {
      requests: items.flatMap(({ summary }, place) => {
        const outcome = done[place]?.outcome;
        if (outcome === undefined) return [];
        const told = outcome.ok ? { ...outcome, value: withNotice(outcome.value, notices) } : outcome;
        return [{ pending: told.ok ? told.value.pending : summary, outcome: told }];
      }),
      // Issuers alone answer nothing as a rule, and are no strangers.
      strangers: strangers
        .filter(({ certificate }) => !isAuthority(certificate))
        .map((stranger) => ({ ...stranger, file: fileOf(read, stranger.certificate.sha256Fingerprint) })),
      unread,
      damagedRequests: damaged.length,
    };
  });
}

/** The leaf certificates of each file. What cannot be read stops no other. */
async function readAll(context: Context, files: readonly NamedBytes[], signal: AbortSignal) {
  const read: ReadFile[] = [];
  const unread: Output["unread"][number][] = [];
  for (const file of files) {
    try {
      read.push({ file, leaves: await context.jobs.run("readLeafCertificates", [file], signal) });
    } catch (thrown) {
      if (signal.aborted) throw thrown;
      unread.push({ file: file.name, error: toErrorData(thrown) });
    }
  }
  return { read, unread };
}

function fileOf(read: readonly ReadFile[], fingerprint: string): string {
  const found = read.find(({ leaves }) => leaves.some(({ sha256Fingerprint }) => sha256Fingerprint === fingerprint));
  return found?.file.name ?? "";
}
