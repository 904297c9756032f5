import { Group, List, Stack, Text, Title } from "@mantine/core";
import type { Judgement } from "#shared/judge/judge-facts.ts";
import { roleById } from "#shared/roles/index.ts";
import { format, formatted } from "#shared/text/localise.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { VerdictBadge } from "../../../components/facts/verdict-badge.tsx";
import { FindingItem } from "../../../components/results/finding-item.tsx";
import { text } from "../text.ts";

/** The verdict on one certificate or request, with everything it rests on. */
export function VerdictView({ verdict }: { readonly verdict: Judgement }) {
  const words = text.verdict;
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <VerdictBadge verdict={verdict.verdict} />
        <Title order={4} style={{ overflowWrap: "anywhere" }}>
          {verdict.label}
        </Title>
      </Group>
      <Text size="sm">{format(verdict.summary)}</Text>
      <ComparedWith verdict={verdict} />
      {verdict.findings.map((finding, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one rule may object twice; the list is made anew with each verdict
        <FindingItem key={`${finding.ruleId}-${index}`} finding={finding} />
      ))}
      {verdict.unknown.length > 0 && (
        <Disclosure summary={words.unknown} open>
          <List size="sm">
            {verdict.unknown.map(format).map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
          </List>
        </Disclosure>
      )}
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
    <Text size="sm" c="dimmed">
      {text.verdict.comparedWith({ server, role: roleById(role).title, certificate })}
    </Text>
  );
}
