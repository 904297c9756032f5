import { Group, List, Stack, Text } from "@mantine/core";
import { useMemo } from "react";
import { judgeChange } from "#shared/judge/judge-change.ts";
import type { JudgeContext } from "#shared/judge/judge-facts.ts";
import type { Evidence } from "#shared/rules/types.ts";
import { formatted } from "#shared/text/localise.ts";
import { VerdictBadge } from "../../../components/facts/verdict-badge.tsx";
import { FindingList } from "../../../components/results/finding-list.tsx";
import { NextSteps } from "../../../components/results/next-steps.tsx";
import { text } from "../text.ts";

export type ChangeViewProps = { readonly before: Evidence; readonly after: Evidence; readonly context: JudgeContext };

/** What taking the second instead of the first does to the verdict. */
export function ChangeView({ before, after, context }: ChangeViewProps) {
  const words = text.compare;
  const change = useMemo(() => judgeChange(before, after, context), [before, after, context]);
  const { appeared, solved } = change;
  return (
    <div>
      <h4 className="part-title">{words.verdict}</h4>
      <Group gap="xs" mb="sm">
        <Text span size="sm">
          {words.from}
        </Text>
        <VerdictBadge verdict={change.before.verdict} />
        <Text span size="sm" ml="sm">
          {words.to}
        </Text>
        <VerdictBadge verdict={change.after.verdict} />
      </Group>
      {appeared.length > 0 && (
        <Stack gap="sm">
          <Text size="sm" fw={600}>
            {words.appeared}
          </Text>
          <FindingList findings={appeared} />
          <NextSteps findings={appeared} />
        </Stack>
      )}
      {solved.length > 0 && (
        <>
          <Text size="sm" fw={600}>
            {words.solved}
          </Text>
          <List size="sm">
            {solved.map(({ ruleId, what }) => (
              <List.Item key={`${ruleId} ${formatted(what)}`}>{formatted(what)}</List.Item>
            ))}
          </List>
        </>
      )}
      {appeared.length + solved.length === 0 && <Text size="sm">{words.nothing}</Text>}
    </div>
  );
}
