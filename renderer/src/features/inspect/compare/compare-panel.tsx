import { Button, Group, NativeSelect, Paper, Stack, Text, Title } from "@mantine/core";
import { useMemo, useState } from "react";
import type { JudgeContext } from "#shared/judge/judge-facts.ts";
import { compareEvidence } from "#shared/present/comparison/compare-evidence.ts";
import { ComparisonTable } from "../../../components/facts/comparison-table.tsx";
import type { Inspection } from "../inspection.ts";
import { text } from "../text.ts";
import type { JudgeFor } from "../verdict/judge-for.ts";
import { ChangeView } from "./change-view.tsx";
import { type Comparable, comparablesOf } from "./comparable.ts";

export type ComparePanelProps = {
  readonly inspections: readonly Inspection[];
  readonly judgeFor: JudgeFor;
  /** ISO 8601 */
  readonly now: string;
};

/** Offers to compare two certificates or requests of the files. */
export function ComparePanel(props: ComparePanelProps) {
  const [isOpen, setOpen] = useState(false);
  return isOpen ? (
    <Paper withBorder p="md" component="section" aria-label={text.compare.title}>
      <TwoChosen {...props} />
    </Paper>
  ) : (
    <Button variant="default" w="fit-content" onClick={() => setOpen(true)}>
      {text.compare.title}
    </Button>
  );
}

/** Which two, and how they differ in what they mean. */
function TwoChosen({ inspections, judgeFor, now }: ComparePanelProps) {
  const words = text.compare;
  const context = useMemo(() => ({ ...judgeFor, now }), [judgeFor, now]);
  const comparables = useMemo(() => comparablesOf(inspections), [inspections]);
  const [chosen, setChosen] = useState({ before: comparables[0]?.id ?? "", after: comparables[1]?.id ?? "" });
  const options = comparables.map(({ id, file, evidence }) => ({
    value: id,
    label: evidence.label === file ? file : words.choice({ name: evidence.label, file }),
  }));
  const before = comparables.find(({ id }) => id === chosen.before);
  const after = comparables.find(({ id }) => id === chosen.after);
  return (
    <Stack gap="md">
      <Title order={3}>{words.title}</Title>
      <Group align="flex-end" gap="sm">
        <NativeSelect
          label={words.before}
          value={chosen.before}
          data={options}
          onChange={(event) => setChosen({ ...chosen, before: event.currentTarget.value })}
        />
        <NativeSelect
          label={words.after}
          value={chosen.after}
          data={options}
          onChange={(event) => setChosen({ ...chosen, after: event.currentTarget.value })}
        />
        <Button variant="default" onClick={() => setChosen({ before: chosen.after, after: chosen.before })}>
          {words.swap}
        </Button>
      </Group>
      {before === undefined || after === undefined || before === after ? (
        <Text size="sm">{words.same}</Text>
      ) : (
        <Compared key={`${before.id} ${after.id}`} before={before} after={after} context={context} />
      )}
    </Stack>
  );
}

type ComparedProps = { readonly before: Comparable; readonly after: Comparable; readonly context: JudgeContext };

function Compared({ before, after, context }: ComparedProps) {
  const words = text.compare;
  const rows = useMemo(() => compareEvidence(before.evidence, after.evidence), [before, after]);
  return (
    <Stack gap="md">
      <ChangeView before={before.evidence} after={after.evidence} context={context} />
      <ComparisonTable
        caption={words.caption({ before: before.file, after: after.file })}
        rows={rows}
        before={before.file}
        after={after.file}
      />
    </Stack>
  );
}
