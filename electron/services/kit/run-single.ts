import { jobErrors } from "#shared/errors/definitions/jobs.ts";
import type { Message } from "#shared/text/message.ts";
import type { Context } from "./context.ts";
import type { Keeping } from "./kept-call.ts";

/** Runs a job of one item under its id, with an event when it starts and one when it is done; rejects with CANCELLED when stopped. */
export function runSingle<Value>(
  context: Pick<Context, "running" | "events">,
  job: { readonly jobId: string; readonly label: Message; readonly keep: Keeping | null },
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const { jobId, label, keep } = job;
  return context.running.run({ jobId, keep }, async (signal) => {
    context.events.publish({ jobId, label, done: 0, total: 1 });
    const value = await work(signal);
    context.events.publish({ jobId, label, done: 1, total: 1 });
    return value;
  });
}

/** Throws CANCELLED once the signal has fired: called before a step that cannot be undone. */
export function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw jobErrors.cancelledUnwritten();
}
