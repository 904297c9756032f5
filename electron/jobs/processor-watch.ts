import type { Worker } from "node:worker_threads";

export type ProcessorLimits = {
  /** Milliseconds of processor time that the job may use. */
  readonly milliseconds: number;
  /** Milliseconds by the clock after which it ends in any case: a worker inside native code cannot be asked what it used. */
  readonly clockMilliseconds: number;
};

/** Milliseconds of processor time that a worker has used since it began. */
export async function processorMilliseconds(worker: Worker): Promise<number> {
  const { user, system } = await worker.cpuUsage();
  return (user + system) / 1_000;
}

/**
 * Calls `onSpent` once the worker has used its processor time since now, or the clock has run out. A job cannot use more processor
 * than time has passed, so it is asked what it has left after `milliseconds`, then after what it had left. What it had used before the job it
 * is asked a moment after the beginning, since most jobs have ended by then; that moment counts as used.
 *
 * @param used milliseconds of processor time of the worker since it began
 * @returns the function that ends the watch
 */
export function watchProcessor(
  used: () => Promise<number>,
  { milliseconds, clockMilliseconds }: ProcessorLimits,
  onSpent: () => void,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  let before: Promise<number> = Promise.resolve(0);
  let over = false;
  const end = (): void => {
    over = true;
    clearTimeout(timer);
    clearTimeout(clock);
  };
  const spend = (): void => {
    if (over) return;
    end();
    onSpent();
  };
  const clock = setTimeout(spend, clockMilliseconds);
  const look = async (): Promise<void> => {
    const left = milliseconds - ((await used()) - (await before));
    if (over) return;
    if (left <= 0) spend();
    else wait(left);
  };
  const wait = (left: number): void => {
    // Without an answer the clock decides.
    timer = setTimeout(() => void look().catch(() => undefined), Math.max(left, shortestWait));
  };
  const moment = Math.min(firstMoment, milliseconds / 2);
  timer = setTimeout(() => {
    // A worker that has just begun, or has ended, does not say: it counts as fresh.
    before = used().then(
      (all) => all - moment,
      () => 0,
    );
    wait(milliseconds - moment);
  }, moment);
  return end;
}

/** Milliseconds after which a job is one of the few that last. */
const firstMoment = 100;
/** Milliseconds: a worker that used nearly all is not asked again at once. */
const shortestWait = 50;
