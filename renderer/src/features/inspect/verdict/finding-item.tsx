import { Stack, Text } from "@mantine/core";
import type { Finding } from "#shared/rules/types.ts";
import { formatted } from "#shared/text/localise.ts";
import { CitationLine } from "../../../components/facts/citation-line.tsx";
import { Notice } from "../../../components/results/notice.tsx";
import { text as componentText } from "../../../components/text.ts";
import { text } from "../text.ts";

const tones = { error: "bad", warning: "warning", notice: "unknown" } as const;

/** One finding: what is wrong, why it matters, what to do, and who says so. */
export function FindingItem({ finding }: { readonly finding: Finding }) {
  const words = text.verdict;
  const severity = componentText.severity[finding.severity];
  return (
    <Notice tone={tones[finding.severity]} title={words.finding({ severity, what: formatted(finding.what) })}>
      <Stack gap={4} mt={2}>
        <Text size="sm">
          <b>{words.why}</b> {formatted(finding.why)}
        </Text>
        <Text size="sm">
          <b>{words.fix}</b> {formatted(finding.fix)}
        </Text>
        <CitationLine citation={finding.citation} />
        <Text size="xs" c="dimmed">
          {words.rule({ id: finding.ruleId, title: formatted(finding.title) })}
        </Text>
      </Stack>
    </Notice>
  );
}
