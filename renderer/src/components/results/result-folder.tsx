import { Button, Group, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { WrittenFile } from "#shared/api/schemas/common.ts";
import { client } from "../../host/client.ts";
import { downloadAsZip, type PageFile } from "../../host/download-zip.ts";
import { queries } from "../../host/queries.ts";
import { useJob } from "../../host/use-job.ts";
import { text } from "../text.ts";
import { FailureNotice } from "./failure-notice.tsx";
import { folderOf } from "./folder-of.ts";
import { PathLine } from "./path-line.tsx";

export type ResultFolderProps = {
  /** All of one folder. */
  readonly files: readonly WrittenFile[];
  /** Name of the archive that holds them all. */
  readonly archive: string;
  /** What the page adds to the archive. */
  readonly beside?: readonly PageFile[];
};

/** Where all results are, and how to get at them at once: the folder in the window, an archive in a browser. */
export function ResultFolder({ files, archive, beside = [] }: ResultFolderProps) {
  const about = useQuery(queries.about);
  const job = useJob();
  const [first] = files;
  if (first === undefined) return null;
  return (
    <div>
      <Group gap="xs">
        <Text component="div" size="sm" style={{ overflowWrap: "anywhere", minWidth: 0 }}>
          {text.folder.resultsIn({ count: files.length })} <PathLine path={folderOf(first)} />
        </Text>
        {about.data?.canRevealFolder === true && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => void job.run(() => client("files.reveal", { reference: first.reference }))}
          >
            {text.folder.open}
          </Button>
        )}
        {about.data?.host === "loopback" && (
          <Button
            size="compact-sm"
            variant="default"
            aria-disabled={job.running || undefined}
            onClick={() => job.running || void job.run(() => downloadAsZip(archive, files, beside))}
          >
            {text.folder.downloadAll}
          </Button>
        )}
      </Group>
      {job.error !== null && <FailureNotice error={job.error} title={text.file.gone} />}
    </div>
  );
}
