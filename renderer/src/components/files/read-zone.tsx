import { Stack } from "@mantine/core";
import type { ChosenFile } from "../../host/files.ts";
import type { Job } from "../../host/use-job.ts";
import { FailureNotice } from "../results/failure-notice.tsx";
import { ProgressPanel } from "../wizard/progress-panel.tsx";
import { DropZone } from "./drop-zone.tsx";

export type ReadZoneProps = {
  readonly label: string;
  readonly description: string;
  /** Reads them. */
  readonly job: Job;
  readonly onRead: (files: readonly ChosenFile[]) => Promise<void>;
};

/** A zone whose files are read as soon as they are dropped, with how far that is and why it failed. It keeps none of them. */
export function ReadZone({ label, description, job, onRead }: ReadZoneProps) {
  return (
    <Stack gap="sm">
      <DropZone label={label} description={description} files={[]} onChange={(files) => void onRead(files)} compact />
      <ProgressPanel job={job} />
      {job.error !== null && <FailureNotice error={job.error} focus />}
    </Stack>
  );
}
