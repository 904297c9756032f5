import { useEffect, useRef, useState } from "react";
import type { KeptReply } from "#shared/api/schemas/jobs.ts";
import { toErrorData } from "#shared/errors/app-error.ts";
import { goToStep } from "../navigation/navigation.ts";
import { usePlace } from "../navigation/place.ts";
import { resultStep } from "../navigation/route.ts";
import { jobsOf, repliesOf } from "./jobs.ts";
import type { Job } from "./use-job.ts";

/**
 * Draws the jobs of a page that was opened by its id again: after a reload, or from the list of jobs. Waits for one that runs.
 *
 * @param keep takes the replies, in the order in which the calls ended
 * @param step where the page shows its results
 * @returns true while the host is asked or a job is waited for: what the page shows is not known yet
 */
export function useFoundJobs(
  job: Job,
  keep: (replies: readonly KeptReply[]) => void | Promise<void>,
  step: string = resultStep,
): boolean {
  const { id, found } = usePlace();
  const [looking, setLooking] = useState(found);
  const started = useRef(false);

  const look = async (): Promise<void> => {
    try {
      const jobs = await jobsOf(id);
      const running = jobs.filter(({ state }) => state === "running");
      for (const { jobId } of running) await job.join(jobId);
      const kept = jobs.filter(({ hasReplies }) => hasReplies);
      const replies = (await Promise.all(kept.map(({ jobId }) => repliesOf(jobId)))).flat();
      const ended = (await jobsOf(id)).findLast(({ state }) => state !== "running");
      if (ended?.error) job.report(ended.error);
      await keep(replies);
      // The page would have gone on to its result by itself.
      if (running.length > 0 && replies.length > 0) goToStep(id, step, "replace");
    } catch (thrown) {
      job.report(toErrorData(thrown));
    }
    setLooking(false);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, with what the page is when it opens
  useEffect(() => {
    if (!found || started.current) return;
    started.current = true;
    void look();
  }, []);
  return looking;
}
