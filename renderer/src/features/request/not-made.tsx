import { Button, Group } from "@mantine/core";
import { FailureNotice } from "../../components/results/failure-notice.tsx";
import { Notice } from "../../components/results/notice.tsx";
import type { Job } from "../../host/use-job.ts";
import { type Creation, isCancelled, isWaiting, remainingPlans } from "./creation.ts";
import { text } from "./text.ts";

export type NotMadeProps = {
  readonly creation: Creation;
  readonly job: Job;
  readonly onMakeRemaining: () => void;
};

/** Which requests were not made and why: what was cancelled in one remark, each failure with its own; and the way to make them. */
export function NotMade({ creation, job, onMakeRemaining }: NotMadeProps) {
  const words = text.results;
  const remaining = remainingPlans(creation).length;
  if (remaining === 0) return null;
  const cancelled = creation.requests.filter(isCancelled).length;
  const failed = creation.requests.flatMap((request) =>
    request.outcome.ok || isCancelled(request) || isWaiting(request)
      ? []
      : [{ planId: request.planId, title: request.title, error: request.outcome.error }],
  );
  return (
    <>
      {cancelled > 0 && <Notice tone="unknown" role="status" title={words.cancelled({ count: cancelled })} />}
      {failed.map(({ planId, title, error }) => (
        <FailureNotice key={planId} error={error} title={words.failed({ title })} />
      ))}
      <Group>
        <Button aria-disabled={job.running || undefined} onClick={onMakeRemaining}>
          {words.makeRemaining({ count: remaining })}
        </Button>
      </Group>
    </>
  );
}
