import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { useMemo } from "react";
import type { Inspected } from "#shared/api/schemas/inspect.ts";
import { contentsTitle } from "#shared/present/contents-title.ts";
import type { RoleId } from "#shared/roles/types.ts";
import { format } from "#shared/text/localise.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { LineList } from "../../components/line-list.tsx";
import { CommandBlock } from "../../components/results/command-block.tsx";
import { FailureNotice } from "../../components/results/failure-notice.tsx";
import { Notice } from "../../components/results/notice.tsx";
import type { ChosenFile } from "../../host/files.ts";
import { navigate } from "../../navigation/navigation.ts";
import { AnsweredNotice } from "./answered-notice.tsx";
import { ItemView } from "./item-view.tsx";
import { text } from "./text.ts";
import type { Inspection } from "./use-inspection.ts";
import type { JudgeFor } from "./verdict/judge-for.ts";
import { judgeItems } from "./verdict/judge-items.ts";
import { reportText } from "./verdict/report-text.ts";

export type FileCardProps = {
  readonly inspection: Inspection;
  readonly judgeFor: JudgeFor;
  /** Judges for another role. */
  readonly onRole: (role: RoleId) => void;
};

/** Everything about one file: the verdict on each thing in it, what to do, then what it holds; or why it could not be read. */
export function FileCard({ inspection: { file, outcome, at }, judgeFor, onRole }: FileCardProps) {
  if (!outcome.ok) return <FailureNotice error={outcome.error} title={text.results.failed({ name: file.name })} />;
  return <ReadFile file={file} inspected={outcome.value} judgeFor={judgeFor} at={at} onRole={onRole} />;
}

type ReadFileProps = Omit<FileCardProps, "inspection"> & {
  readonly file: ChosenFile;
  readonly inspected: Inspected;
  readonly at: string;
};

function ReadFile({ file, inspected, judgeFor, at, onRole }: ReadFileProps) {
  const { name } = file;
  const context = useMemo(() => ({ ...judgeFor, now: at }), [judgeFor, at]);
  const items = useMemo(() => judgeItems(name, inspected, context), [name, inspected, context]);
  const words = text.results;
  return (
    <Stack gap="md" component="section" aria-label={name}>
      <Group justify="space-between" align="flex-start" gap="sm">
        <div style={{ minWidth: 0 }}>
          <Title order={3} style={{ overflowWrap: "anywhere" }}>
            {name}
          </Title>
          <Text size="xs" c="dimmed">
            {words.format({ format: contentsTitle(inspected.contents) })}
          </Text>
        </div>
        {file.isGone !== true && inspected.items.some(({ kind }) => kind === "bundle") && (
          <Button
            size="xs"
            variant="default"
            aria-label={words.convertOf({ name })}
            onClick={() => navigate("convert", [], { files: [file] })}
          >
            {words.convert}
          </Button>
        )}
      </Group>
      <AnsweredNotice file={file} inspected={inspected} />
      {inspected.notes.length > 0 && (
        <Notice tone="warning" title={words.notes}>
          <LineList lines={inspected.notes.map(format)} />
        </Notice>
      )}
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no name of their own; the list keeps its order
        <ItemView key={index} name={name} item={item} context={context} onRole={onRole} />
      ))}
      <Disclosure summary={words.report}>
        <CommandBlock name={words.reportOf({ name })} value={reportText(name, at, items)} />
      </Disclosure>
    </Stack>
  );
}
