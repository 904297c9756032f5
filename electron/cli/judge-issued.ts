import type { ApiOutput } from "#shared/api/contract.ts";
import { planOfPending } from "#shared/judge/plan-of-pending.ts";
import type { Done } from "./batch.ts";
import type { CommandContext } from "./command-context.ts";
import { type FileJudgement, judgeFile } from "./judge-file.ts";
import { defaultProduct } from "./options.ts";

type Issued = Done<ApiOutput<"labCa.issue">>;

/** A certificate that was just signed, and whether it works. */
export type JudgedIssue = Issued & { readonly verdicts: readonly FileJudgement[] };

/**
 * Judges what the lab CA handed over, with its chain: as the role and names of the pending request that it answers demand; a request
 * of another origin says neither, so the general rules hold.
 *
 * @param pending the requests whose keys wait here
 */
export async function judgeIssued(
  context: CommandContext,
  issued: Issued,
  pending: ApiOutput<"pending.list">["pending"],
): Promise<JudgedIssue> {
  const { certificate, chainPem, file } = issued.value;
  const answered = pending.find(
    ({ publicKeyFingerprint }) => publicKeyFingerprint === certificate.publicKey.fingerprint,
  );
  const input = {
    jobId: context.jobId,
    files: [{ from: "bytes" as const, name: file.name, data: chainPem }],
    password: null,
  };
  const { files } = await context.call("inspect.files", input);
  const verdicts = files.flatMap(({ name, outcome }) =>
    outcome.ok
      ? judgeFile(name, outcome.value, {
          product: answered?.product ?? defaultProduct,
          role: answered?.role ?? null,
          plans: answered === undefined ? [] : [planOfPending(answered)],
          now: context.now,
        })
      : [],
  );
  return { ...issued, verdicts };
}
