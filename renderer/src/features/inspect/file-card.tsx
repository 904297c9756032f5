import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { type ReactNode, useMemo } from "react";
import type { Inspected } from "#shared/api/schemas/inspect.ts";
import { surroundingsOf } from "#shared/guide/surroundings.ts";
import { contentsTitle } from "#shared/present/contents-title.ts";
import type { RoleId } from "#shared/roles/types.ts";
import { format } from "#shared/text/localise.ts";
import { LineList } from "../../components/line-list.tsx";
import { FailureNotice } from "../../components/results/failure-notice.tsx";
import { Notice } from "../../components/results/notice.tsx";
import { navigate } from "../../navigation/navigation.ts";
import { inspectParts } from "../../navigation/route.ts";
import { AnsweredNotice } from "./answered-notice.tsx";
import { type Inspection, isHere } from "./inspection.ts";
import { ItemView } from "./item-view.tsx";
import { PartLinks } from "./parts/part-links.tsx";
import { PartSection } from "./parts/part-section.tsx";
import { ReportText } from "./report/report-text.tsx";
import { SaveShown } from "./servers/save-shown.tsx";
import { text } from "./text.ts";
import { CountsBanner } from "./verdict/counts-banner.tsx";
import type { JudgeFor } from "./verdict/judge-for.ts";
import { judgeItems } from "./verdict/judge-items.ts";

export type FileCardProps = {
  readonly inspection: Inspection;
  readonly judgeFor: JudgeFor;
  /** Judges for another role. */
  readonly onRole: (role: RoleId) => void;
  /** Where what it is judged for is changed, in its banner; absent: the page shows several files, and that stands above them. */
  readonly judging?: ReactNode;
};

/** Everything about one file or port: the verdict on each thing in it, what to do, then what it holds; or why it could not be read. */
export function FileCard({ inspection, ...others }: FileCardProps) {
  const { name, outcome } = inspection;
  if (!outcome.ok) {
    const title = inspection.file === null ? text.results.noAnswer({ name }) : text.results.failed({ name });
    return <FailureNotice error={outcome.error} title={title} />;
  }
  return <ReadFile inspection={inspection} inspected={outcome.value} {...others} />;
}

type ReadFileProps = FileCardProps & { readonly inspected: Inspected };

function ReadFile({ inspection, inspected, judgeFor, onRole, judging }: ReadFileProps) {
  const { name, file, at } = inspection;
  const context = useMemo(() => ({ ...judgeFor, now: at }), [judgeFor, at]);
  const items = useMemo(
    () =>
      judgeItems(name, inspected, context).map((item) => ({
        ...item,
        surroundings: surroundingsOf(item.facts, name, item.verdicts, context),
      })),
    [name, inspected, context],
  );
  const verdicts = items.flatMap((item) => item.verdicts);
  // Of several things no part is “the” chain.
  const isNamed = judging !== undefined && items.length === 1 && verdicts.length === 1;
  const hasChain = items.some(({ surroundings }) => surroundings.some(({ placement }) => placement !== null));
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
        {isHere(file) && inspected.items.some(({ kind }) => kind === "bundle") && (
          <Button
            size="xs"
            variant="default"
            aria-label={words.convertOf({ name })}
            onClick={() => navigate("convert", [], { files: [file] })}
          >
            {words.convert}
          </Button>
        )}
        {file === null && <SaveShown items={inspected.items} name={name} />}
      </Group>
      {judging !== undefined && verdicts.length > 1 && (
        <CountsBanner verdicts={verdicts} label={name}>
          {judging}
        </CountsBanner>
      )}
      {isNamed && <PartLinks parts={inspectParts.filter((part) => part !== "chain" || hasChain)} />}
      {file !== null && <AnsweredNotice file={file} inspected={inspected} />}
      {inspected.notes.length > 0 && (
        <Notice tone="warning" title={words.notes}>
          <LineList lines={inspected.notes.map(format)} />
        </Notice>
      )}
      {items.map((item, index) => (
        <ItemView
          // biome-ignore lint/suspicious/noArrayIndexKey: items have no name of their own; the list keeps its order
          key={index}
          name={name}
          item={item}
          context={context}
          onRole={onRole}
          isNamed={isNamed}
          {...(verdicts.length === 1 && { judging })}
        />
      ))}
      <PartSection part="report" isNamed={isNamed}>
        <ReportText inspection={inspection} judgeFor={judgeFor} />
      </PartSection>
    </Stack>
  );
}
