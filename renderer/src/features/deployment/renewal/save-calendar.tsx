import { Button, Stack } from "@mantine/core";
import { useState } from "react";
import type { WrittenFile } from "#shared/api/schemas/common.ts";
import { FailureNotice } from "../../../components/results/failure-notice.tsx";
import { ResultFile } from "../../../components/results/result-file.tsx";
import { client } from "../../../host/client.ts";
import { outputFolder } from "../../../host/output-folder.ts";
import { useJob } from "../../../host/use-job.ts";
import { text } from "./text.ts";

/** Writes what ends in the deployment as a calendar file. */
export function SaveCalendar({ id }: { readonly id: string }) {
  const job = useJob();
  const [saved, setSaved] = useState<WrittenFile | null>(null);
  const save = async () => {
    const output = await job.run(async () =>
      client("deployment.calendar", { id, folder: await outputFolder(null), onExisting: "keep-both" }),
    );
    setSaved(output?.file ?? null);
  };
  return (
    <Stack gap="xs" align="flex-start">
      <Button variant="default" onClick={() => void save()}>
        {text.calendar}
      </Button>
      {saved !== null && <ResultFile file={saved} />}
      {job.error !== null && <FailureNotice error={job.error} focus />}
    </Stack>
  );
}
