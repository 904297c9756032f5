import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import { jobLabels } from "#shared/api/job-labels.ts";
import type { RehearsalSide } from "../../tasks/kit/types.ts";
import { inspectBeside } from "../inspect/inspect-one-file.ts";
import { readAnchors } from "../inspect/read-anchors.ts";
import type { Context } from "../kit/context.ts";
import { readFileInput } from "../kit/read-file-input.ts";
import { runSingle } from "../kit/run-single.ts";

type SideInput = ApiInput<"rehearsal.link">["listener"];

/**
 * Lets the two ends of a link shake hands on this computer, each with its own file and its own trusted roots. Nothing leaves the computer, and no
 * key is written.
 *
 * @throws AppError TRUSTED_ROOTS_MISSING, PFX_NO_KEY, and those of reading the files
 */
export function rehearseLink(
  context: Context,
  { jobId, listener, initiator, beside = [] }: ApiInput<"rehearsal.link">,
): Promise<ApiOutput<"rehearsal.link">> {
  return runSingle(context, { jobId, label: jobLabels.rehearsing, keep: null }, async (signal) => {
    const besides = await inspectBeside(context, beside, signal);
    return context.jobs.run(
      "rehearseLink",
      {
        listener: await sideOf(context, listener, signal),
        initiator: await sideOf(context, initiator, signal),
        revocation: {
          lists: besides.flatMap(({ revocation }) => revocation.lists),
          responses: besides.flatMap(({ revocation }) => revocation.responses),
        },
        now: context.clock.now(),
      },
      signal,
    );
  });
}

async function sideOf(
  context: Context,
  { file, password, name, roots }: SideInput,
  signal: AbortSignal,
): Promise<RehearsalSide> {
  const trusted = roots === null ? null : await readAnchors(context, { from: "files", files: roots }, signal);
  return { file: await readFileInput(context, file), password, name, trusted: trusted?.certificates ?? null };
}
