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

type Outcome = { readonly error: ErrorData | null; readonly cancelled: boolean };
const nothing: Outcome = { error: null, cancelled: false };

/**
 * One long call with progress and cancel, which goes on when its page is left. Not a TanStack mutation: its cache would keep the call's
 * variables, and passwords are among them.
 */
export function useJob(): Job {
  const { id: instance } = usePlace();
  const [jobId, setJobId] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome>(nothing);
  const progress = useProgress(jobId);

  const follow = useCallback(
    async <Output>(id: string, work: Promise<Output>): Promise<Output | null> => {
      setJobId(id);
      setOutcome(nothing);
      hold(instance, `job ${id}`, true);
      try {
        return await work;
      } catch (thrown) {
        setOutcome(toOutcome(toErrorData(thrown)));
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
    ...outcome,
    run: useCallback(
      (call) => {
        const id = randomId();
        return follow(id, call(id));
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
    forget: useCallback(() => setOutcome(nothing), []),
    report: useCallback((error: ErrorData) => setOutcome(toOutcome(error)), []),
  };
}

/** Stopping is what the user asked for, so it is no error. */
function toOutcome(error: ErrorData): Outcome {
  return error.code === "CANCELLED" ? { error: null, cancelled: true } : { error, cancelled: false };
}
