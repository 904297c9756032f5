import { Group, Stack, Text } from "@mantine/core";
import type { ResultVerdict } from "#shared/judge/judge-result.ts";
import { formatted } from "#shared/text/localise.ts";
import { VerdictBadge } from "../facts/verdict-badge.tsx";
import { text } from "../text.ts";
import { FindingList } from "./finding-list.tsx";
import { NextSteps } from "./next-steps.tsx";

/** The verdicts on a file that was just written, to be read before it is put to use. Nothing without one. */
export function ResultVerdicts({ verdicts }: { readonly verdicts: readonly ResultVerdict[] }) {
  return verdicts.map((result, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two certificates may have one name; the list is made anew with each verdict
    <Stack key={index} gap="sm" role="group" aria-label={text.verdictOn({ label: result.label })}>
      <Group gap="sm">
        <VerdictBadge verdict={result.verdict} />
        {verdicts.length > 1 && <Text fw={600}>{result.label}</Text>}
      </Group>
      <Text size="sm">{formatted(result.summary)}</Text>
      <NextSteps findings={result.findings} />
      <FindingList findings={result.findings} />
    </Stack>
  ));
}
