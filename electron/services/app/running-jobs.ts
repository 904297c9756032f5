/** The jobs that run now, by the id that their caller chose. */
export type RunningJobs = {
  /** Runs work under an id; the signal fires when `cancel` is called with that id. */
  readonly run: <Value>(jobId: string, work: (signal: AbortSignal) => Promise<Value>) => Promise<Value>;
  /** false: no such job runs (any more). */
  readonly cancel: (jobId: string) => boolean;
};

/** Ids are chosen by callers, so two jobs may have the same one: both are cancelled then. */
export function createRunningJobs(): RunningJobs {
  const running = new Map<string, Set<AbortController>>();
  return {
    run: async (jobId, work) => {
      const controller = new AbortController();
      const group = running.get(jobId) ?? new Set();
      running.set(jobId, group.add(controller));
      try {
        return await work(controller.signal);
      } finally {
        group.delete(controller);
        if (group.size === 0) running.delete(jobId);
      }
    },
    cancel: (jobId) => {
      const group = running.get(jobId);
      for (const controller of group ?? []) controller.abort();
      return group !== undefined;
    },
  };
}
