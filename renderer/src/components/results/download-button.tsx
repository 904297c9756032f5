import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { WrittenFile } from "#shared/api/schemas/common.ts";
import { downloadFile } from "../../host/files.ts";
import { queries } from "../../host/queries.ts";
import type { Job } from "../../host/use-job.ts";
import { text } from "../text.ts";

/** Downloads a written file; nothing in the window, where the file is at hand. `job` has the failure to show. */
export function DownloadButton({ file, job }: { readonly file: WrittenFile; readonly job: Job }) {
  const about = useQuery(queries.about);
  if (about.data?.host !== "loopback") return null;
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={text.file.downloadOf({ name: file.name })}
      onClick={() => void job.run(() => downloadFile(file))}
    >
      {text.file.download}
    </Button>
  );
}
