import type { ApiOutput } from "#shared/api/contract.ts";
import type { KeptReply } from "#shared/api/schemas/jobs.ts";
import type { TargetId } from "#shared/catalogue/targets/types.ts";
import { loneOutcome } from "#shared/guide/requests/unanswered.ts";
import { type Several, withRun } from "./several/several.ts";

export type Completed = ApiOutput<"complete.certificate">;

/** What the page shows: the one request that was completed, or several; and for which target, since the form may have another by now. */
export type Completion =
  | { readonly kind: "one"; readonly completed: Completed; readonly target: TargetId }
  | { readonly kind: "several"; readonly several: Several; readonly target: TargetId };

/** What the replies that the host kept amount to: a later run for some requests stands for its earlier ones; null: nothing was done. */
export function foundCompletion(replies: readonly KeptReply[]): Completion | null {
  let found: Completion | null = null;
  for (const reply of replies) {
    if (reply.path === "complete.certificate") {
      found = { kind: "one", completed: reply.output, target: reply.target };
    } else if (reply.path === "complete.several") {
      const { output, target } = reply;
      const several: Several = found?.kind === "several" ? withRun(found.several, output) : output;
      const lone = loneOutcome(several);
      found = lone?.ok ? { kind: "one", completed: lone.value, target } : { kind: "several", several, target };
    }
  }
  return found;
}
