import type { Outcome } from "#shared/api/schemas/common.ts";
import { AppError, toErrorData } from "#shared/errors/app-error.ts";
import { jobErrors } from "#shared/errors/definitions/jobs.ts";
import type { Message } from "#shared/text/message.ts";
import type { Context } from "./context.ts";
import { mapParallel } from "./map-parallel.ts";
import { paceWindow, remainingMilliseconds } from "./remaining-milliseconds.ts";

export type Batch<Item, Value, Name extends string | Message> = {
  readonly jobId: string;
  readonly items: readonly Item[];
  readonly nameOf: (item: Item) => Name;
  readonly signal: AbortSignal;
  readonly step: (item: Item) => Promise<Value>;
};

/** Items in flight for each worker: one in the worker, one being read or written. */
const itemsPerWorker = 2;

/**
 * Runs a step for each item, in parallel over the workers. A failure is that item's outcome and never stops the others; after a
 * cancel the finished ones keep their outcome and the rest have CANCELLED. Publishes one progress event per finished item, with the
 * time that the rest will take at the pace of the last ones.
 */
export async function runBatch<Item, Value, Name extends string | Message>(
  context: Pick<Context, "clock" | "events" | "parallelism" | "report">,
  batch: Batch<Item, Value, Name>,
): Promise<readonly { readonly name: Name; readonly outcome: Outcome<Value> }[]> {
  const { jobId, signal } = batch;
  const total = batch.items.length;
  const times = [context.clock.elapsed()];
  let done = 0;

  const finish = (label: Name): void => {
    done += 1;
    times.push(context.clock.elapsed());
    if (times.length > paceWindow + 1) times.shift();
    const remaining = remainingMilliseconds(times, total - done);
    context.events.publish({
      jobId,
      label,
      done,
      total,
      ...(remaining !== null && { remainingMilliseconds: remaining }),
    });
  };

  const settle = async (item: Item): Promise<Outcome<Value>> => {
    try {
      if (signal.aborted) throw jobErrors.cancelledBeforeTurn();
      return { ok: true, value: await batch.step(item) };
    } catch (thrown) {
      if (!(thrown instanceof AppError)) context.report(thrown);
      return { ok: false, error: toErrorData(thrown) };
    }
  };

  const [first = ""] = batch.items.slice(0, 1).map(batch.nameOf);
  context.events.publish({ jobId, label: first, done, total });
  return mapParallel(batch.items, context.parallelism * itemsPerWorker, async (item) => {
    const name = batch.nameOf(item);
    const outcome = await settle(item);
    finish(name);
    return { name, outcome };
  });
}
