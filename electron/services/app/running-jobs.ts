import type { KeptReply } from "#shared/api/schemas/jobs.ts";
import type { Keeping } from "../kit/kept-call.ts";
import { createKeptJobs, type KeptJobs } from "./kept-jobs.ts";

type Job = {
  readonly jobId: string;
  /** null: nothing of it is kept. */
  readonly keep: Keeping | null;
};

/** The jobs that run now, by the id that their caller chose, and those of this session that are kept. */
export type RunningJobs = {
  /** Runs work under an id; the signal fires when `cancel` is called with that id. */
  readonly run: <Value>(job: Job, work: (signal: AbortSignal) => Promise<Value>) => Promise<Value>;
  /** false: no such job runs (any more). */
  readonly cancel: (jobId: string) => boolean;
  readonly kept: Omit<KeptJobs, "begin">;
  /** Stops all that runs and resolves when it has ended: what it began to write is whole or gone by then. */
  readonly close: () => Promise<void>;
};

type Dependencies = Parameters<typeof createKeptJobs>[0];

/** Ids are chosen by callers, so two jobs may have the same one: both are cancelled then. */
export function createRunningJobs(dependencies: Dependencies): RunningJobs {
  const running = new Map<string, Set<AbortController>>();
  const open = new Set<Promise<unknown>>();
  const { begin, ...kept } = createKeptJobs(dependencies);
  const cancel = (jobId: string): boolean => {
    const group = running.get(jobId);
    for (const controller of group ?? []) controller.abort();
    return group !== undefined;
  };

  const run = async <Value>({ jobId, keep }: Job, work: (signal: AbortSignal) => Promise<Value>): Promise<Value> => {
    const controller = new AbortController();
    const group = running.get(jobId) ?? new Set();
    running.set(jobId, group.add(controller));
    const end = keep === null ? null : begin(jobId, keep);
    try {
      const value = await work(controller.signal);
      // The contract checks that the reply is the one of the path.
      end?.({ output: value as KeptReply["output"], stopped: controller.signal.aborted });
      return value;
    } catch (thrown) {
      end?.({ thrown });
      throw thrown;
    } finally {
      group.delete(controller);
      if (group.size === 0) running.delete(jobId);
    }
  };

  return {
    run: (job, work) => {
      const result = run(job, work);
      open.add(result);
      const settle = () => void open.delete(result);
      result.then(settle, settle);
      return result;
    },
    cancel,
    kept,
    close: async () => {
      for (const jobId of running.keys()) cancel(jobId);
      await Promise.allSettled(open);
    },
  };
}
