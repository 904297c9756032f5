import { Button, Group, Loader, Progress, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import type { JobEvent } from "#shared/api/events.ts";
import { formatted } from "#shared/text/localise.ts";
import type { Job } from "../../host/use-job.ts";
import "./progress-panel.css";
import { progressCounts } from "../progress-counts.ts";
import { text } from "../text.ts";

/** Milliseconds of silence before a job shows itself: most are done by then, and a flash of progress only unsettles. */
const patience = 400;

/** What runs now, with Cancel. One bar for a batch, a busy ring where the end is unknown; no percentage. */
export function ProgressPanel({ job }: { readonly job: Job }) {
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    if (!job.running) {
      setVisible(false);
      return;
    }
    const timer = setTimeout(() => setVisible(true), patience);
    return () => clearTimeout(timer);
  }, [job.running]);
  if (!visible) return null;
  const { progress } = job;
  const label = progress === null ? text.working : formatted(progress.label);
  const known = progress !== null && progress.total > 1;
  return (
    <Group gap="md" wrap="nowrap" role="status" maw="40rem">
      {known ? (
        <Progress.Root style={{ flex: 1 }} size="lg">
          <Progress.Section value={(progress.done / progress.total) * 100} aria-label={text.progress} />
        </Progress.Root>
      ) : (
        <Loader size="sm" />
      )}
      {known ? (
        <Counts progress={progress} label={label} />
      ) : (
        <Text size="sm" style={{ flex: 1 }}>
          {label}
        </Text>
      )}
      <Button variant="default" size="compact-sm" onClick={job.cancel}>
        {text.cancel}
      </Button>
    </Group>
  );
}

/** Counts and time in columns of their own width, so that nothing jumps while the names change. */
function Counts({ progress, label }: { readonly progress: JobEvent; readonly label: string }) {
  return (
    <div className="progress-panel-counts">
      <Text size="sm">{progressCounts(progress)}</Text>
      <Text size="xs" c="dimmed" truncate>
        {label}
      </Text>
    </div>
  );
}
