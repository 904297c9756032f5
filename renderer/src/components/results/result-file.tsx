import { Button, Group, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { WrittenFile } from "#shared/api/schemas/common.ts";
import { client } from "../../host/client.ts";
import { queries } from "../../host/queries.ts";
import { useJob } from "../../host/use-job.ts";
import { formatSize } from "../files/format-size.ts";
import { FileIcon } from "../icons.tsx";
import { text } from "../text.ts";
import { DownloadButton } from "./download-button.tsx";
import { FailureNotice } from "./failure-notice.tsx";
import { PathLine } from "./path-line.tsx";

/** A file that was written: its name, where it is, and how to get at it in this host. */
export function ResultFile({ file }: { readonly file: WrittenFile }) {
  const about = useQuery(queries.about);
  const job = useJob();
  return (
    <Stack gap="s6">
      <Group
        gap="xs"
        wrap="nowrap"
        align="flex-start"
        draggable={about.data?.canDragFiles === true || undefined}
        onDragStart={(event) => {
          // The system drags the file itself instead.
          event.preventDefault();
          void job.run(() => client("files.drag", { reference: file.reference }));
        }}
      >
        <FileIcon size={20} />
        <div style={{ minWidth: 0 }}>
          <Text fw={600} size="sm" style={{ overflowWrap: "anywhere" }}>
            {file.name}{" "}
            <Text span size="xs" c="dimmed" fw={400}>
              {formatSize(file.bytes)}
            </Text>
          </Text>
          <Text component="div" size="xs" c="dimmed" style={{ overflowWrap: "anywhere" }}>
            {text.file.wroteTo} <PathLine path={file.path} />
          </Text>
        </div>
      </Group>
      <Group gap="xs">
        <DownloadButton file={file} job={job} />
        {about.data?.canRevealFolder === true && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={text.file.showOf({ name: file.name })}
            onClick={() => void job.run(() => client("files.reveal", { reference: file.reference }))}
          >
            {text.file.show}
          </Button>
        )}
      </Group>
      {job.error !== null && <FailureNotice error={job.error} title={text.file.gone} />}
    </Stack>
  );
}
