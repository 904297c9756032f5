import { useCallback, useState } from "react";
import type { JobEvent } from "#shared/api/events.ts";
import { type ErrorData, toErrorData } from "#shared/errors/app-error.ts";
import { hold } from "../navigation/holds.ts";
import { isOnScreen } from "../navigation/navigation.ts";
import { usePlace } from "../navigation/place.ts";
import { forgetProgress, useProgress } from "./job-progress.ts";
import { cancelJob, whenEnded } from "./jobs.ts";
import { randomId } from "./random-id.ts";

export type Job = {
  readonly running: boolean;
  readonly progress: JobEvent | null;
  /** Why the last run failed as a whole; null after a success and after the user cancelled. */
  readonly error: ErrorData | null;
  readonly cancelled: boolean;
  /** Runs one call with a fresh job id. Resolves with its output, or with null where it failed or was cancelled. */
  readonly run: <Output>(call: (jobId: string) => Promise<Output>) => Promise<Output | null>;
  /** Joins a job that runs already. Resolves when it has ended, well or not. */
  readonly join: (jobId: string) => Promise<void>;
  readonly cancel: () => void;
  readonly forget: () => void;
  /** Shows an error that came as data inside a reply, as if the whole run had failed with it. */
  readonly report: (error: ErrorData) => void;
};

type JobEnd = { readonly error: ErrorData | null; readonly cancelled: boolean };
const nothing: JobEnd = { error: null, cancelled: false };

/**
 * One long call with progress and cancel, which goes on when its page is left. Not a TanStack mutation: its cache would keep the call's
 * variables, and passwords are among them.
 */
export function useJob(): Job {
  const { id: instance } = usePlace();
  const [jobId, setJobId] = useState<string | null>(null);
  const [end, setEnd] = useState<JobEnd>(nothing);
  const progress = useProgress(jobId);

  const follow = useCallback(
    async <Output>(id: string, work: Promise<Output>): Promise<Output | null> => {
      setJobId(id);
      setEnd(nothing);
      hold(instance, `job ${id}`, true);
      try {
        return await work;
      } catch (thrown) {
        setEnd(toEnd(toErrorData(thrown)));
        return null;
      } finally {
        setJobId(null);
        forgetProgress(id);
        // What ended unseen is kept until it is looked at.
        if (!isOnScreen(instance)) hold(instance, "unseen", true);
        hold(instance, `job ${id}`, false);
      }
    },
    [instance],
  );

  return {
    running: jobId !== null,
    progress,
    ...end,
    run: useCallback(
      (call) => {
        const id = randomId();
        // Whatever throws while the call is put together fails it, too.
        return follow(id, Promise.resolve(id).then(call));
      },
      [follow],
    ),
    join: useCallback(
      async (id: string) => {
        await follow(id, whenEnded(id));
      },
      [follow],
    ),
    cancel: useCallback(() => jobId !== null && cancelJob(jobId), [jobId]),
    forget: useCallback(() => setEnd(nothing), []),
    report: useCallback((error: ErrorData) => setEnd(toEnd(error)), []),
  };
}

/** Stopping is what the user asked for, so it is no error. */
function toEnd(error: ErrorData): JobEnd {
  return error.code === "CANCELLED" ? { error: null, cancelled: true } : { error, cancelled: false };
}
