import { Button, type MantineSize, Stack } from "@mantine/core";
import { useState } from "react";
import type { WrittenFile } from "#shared/api/schemas/common.ts";
import { outputFolder } from "../../host/output-folder.ts";
import { useJob } from "../../host/use-job.ts";
import { FailureNotice } from "./failure-notice.tsx";
import { ResultFile } from "./result-file.tsx";

export type SaveFileProps = {
  readonly label: string;
  readonly size?: MantineSize;
  /** The call that writes it. */
  readonly write: (where: {
    readonly folder: string;
    readonly onExisting: "keep-both";
  }) => Promise<{ readonly file: WrittenFile }>;
};

/** A button that has the host write one file into the folder for results, and says where it is or why it is not there. */
export function SaveFile({ label, size = "sm", write }: SaveFileProps) {
  const job = useJob();
  const [saved, setSaved] = useState<WrittenFile | null>(null);
  const save = async () => {
    const output = await job.run(async () => write({ folder: await outputFolder(null), onExisting: "keep-both" }));
    setSaved(output?.file ?? null);
  };
  return (
    <Stack gap="xs" align="flex-start">
      <Button variant="default" size={size} onClick={() => void save()}>
        {label}
      </Button>
      {saved !== null && <ResultFile file={saved} />}
      {job.error !== null && <FailureNotice error={job.error} focus />}
    </Stack>
  );
}
