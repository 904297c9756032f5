import { Stack, Text } from "@mantine/core";
import { findingTitle } from "#shared/present/verdict-texts.ts";
import type { Finding } from "#shared/rules/types.ts";
import { format, formatted } from "#shared/text/localise.ts";
import { CitationLine } from "../facts/citation-line.tsx";
import { text } from "../text.ts";
import { Notice } from "./notice.tsx";

const tones = { error: "bad", warning: "warning", notice: "unknown" } as const;

/** One finding: what is wrong, why it matters, what to do, and who says so. */
export function FindingItem({ finding }: { readonly finding: Finding }) {
  const words = text.finding;
  return (
    <Notice tone={tones[finding.severity]} title={format(findingTitle(finding))}>
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
