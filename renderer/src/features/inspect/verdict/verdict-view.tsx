import { List, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import type { Judgement } from "#shared/judge/judge-facts.ts";
import { roleById } from "#shared/roles/index.ts";
import { format, formatted } from "#shared/text/localise.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { VerdictBanner } from "../../../components/facts/verdict-banner.tsx";
import { VerdictReasons } from "../../../components/results/verdict-reasons.tsx";
import { text } from "../text.ts";

export type VerdictViewProps = {
  readonly verdict: Judgement;
  /** Where what it is judged for is changed; absent: that stands elsewhere on the page. */
  readonly judging?: ReactNode;
};

/** The verdict on one certificate or request: first what it is, then what to do, then everything it rests on. */
export function VerdictView({ verdict, judging }: VerdictViewProps) {
  const words = text.verdict;
  return (
    <Stack gap="md">
      <VerdictBanner verdict={verdict.verdict} label={verdict.label}>
        <Text size="sm">{format(verdict.summary)}</Text>
        <ComparedWith verdict={verdict} />
        {judging}
      </VerdictBanner>
      <VerdictReasons verdict={verdict} unknown={words.unknown} />
      {verdict.passed.length > 0 && (
        <Disclosure summary={words.passed({ count: verdict.passed.length })}>
          <List size="sm">
            {verdict.passed.map(({ ruleId, title }) => (
              <List.Item key={ruleId}>{formatted(title)}</List.Item>
            ))}
          </List>
        </Disclosure>
      )}
    </Stack>
  );
}

/** Which server’s names the verdict is about: of several that fit, the reader may mean another one. */
function ComparedWith({ verdict: { server, certificate, role } }: { readonly verdict: Judgement }) {
  if (server === null || certificate === null || role === null) return null;
  return (
    <Text size="sm" c="dimmed" mt="s2">
      {text.verdict.comparedWith({ server, role: roleById(role).title, certificate })}
    </Text>
  );
}
