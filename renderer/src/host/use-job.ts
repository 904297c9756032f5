import { useCallback, useEffect, useRef, useState } from "react";
import type { JobEvent } from "#shared/api/events.ts";
import { type ErrorData, toErrorData } from "#shared/errors/app-error.ts";
import { client } from "./client.ts";
import { subscribeToJobs } from "./job-events.ts";
import { randomId } from "./random-id.ts";

export type Job = {
  readonly running: boolean;
  readonly progress: JobEvent | null;
  /** Why the last run failed as a whole; null after a success and after the user cancelled. */
  readonly error: ErrorData | null;
  readonly cancelled: boolean;
  /** Runs one call with a fresh job id. Resolves with its output, or with null where it failed or was cancelled. */
  readonly run: <Output>(call: (jobId: string) => Promise<Output>) => Promise<Output | null>;
  readonly cancel: () => void;
  readonly forget: () => void;
  /** Shows an error that came as data inside a reply, as if the whole run had failed with it. */
  readonly report: (error: ErrorData) => void;
};

type JobEnd = { readonly error: ErrorData | null; readonly cancelled: boolean };
const nothing: JobEnd = { error: null, cancelled: false };

/**
 * One long call with progress and cancel. Not a TanStack mutation: its cache would keep the call's variables, and
 * passwords are among them.
 */
export function useJob(): Job {
  const [jobId, setJobId] = useState<string | null>(null);
  const [progress, setProgress] = useState<JobEvent | null>(null);
  const [end, setEnd] = useState<JobEnd>(nothing);
  const current = useRef<string | null>(null);

  useEffect(() => subscribeToJobs((event) => event.jobId === current.current && setProgress(event)), []);
  useEffect(() => () => cancelJob(current.current), []);

  const run = useCallback(async <Output>(call: (id: string) => Promise<Output>): Promise<Output | null> => {
    const id = randomId();
    current.current = id;
    setJobId(id);
    setProgress(null);
    setEnd(nothing);
    try {
      return await call(id);
    } catch (thrown) {
      setEnd(toEnd(toErrorData(thrown)));
      return null;
    } finally {
      current.current = null;
      setJobId(null);
    }
  }, []);

  return {
    running: jobId !== null,
    progress,
    ...end,
    run,
    cancel: useCallback(() => cancelJob(current.current), []),
    forget: useCallback(() => setEnd(nothing), []),
    report: useCallback((error: ErrorData) => setEnd(toEnd(error)), []),
  };
}

/** Stopping is what the user asked for, so it is no error. */
function toEnd(error: ErrorData): JobEnd {
  return error.code === "CANCELLED" ? { error: null, cancelled: true } : { error, cancelled: false };
}

/** A cancel that comes too late is no error, and one that fails leaves the job to end by itself. */
function cancelJob(jobId: string | null): void {
  if (jobId !== null) client("job.cancel", { jobId }).catch(() => {});
}
