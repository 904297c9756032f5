import { Button, Group } from "@mantine/core";
import { Notice } from "../../components/results/notice.tsx";
import type { Job } from "../../host/use-job.ts";
import { type Creation, isCancelled, remainingPlans } from "./creation.ts";
import { text } from "./text.ts";

export type NotMadeProps = {
  readonly creation: Creation;
  readonly job: Job;
  readonly onMakeRemaining: () => void;
};

/** What was cancelled, and the way to make what is not made; why each failed stands in its row. */
export function NotMade({ creation, job, onMakeRemaining }: NotMadeProps) {
  const words = text.results;
  const remaining = remainingPlans(creation).length;
  if (remaining === 0) return null;
  const cancelled = creation.requests.filter(isCancelled).length;
  return (
    <>
      {cancelled > 0 && <Notice tone="unknown" role="status" title={words.cancelled({ count: cancelled })} />}
      <Group>
        <Button aria-disabled={job.running || undefined} onClick={onMakeRemaining}>
          {words.makeRemaining({ count: remaining })}
        </Button>
      </Group>
    </>
  );
}
