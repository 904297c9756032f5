import { Stack, Text } from "@mantine/core";
import { dueBefore } from "#shared/renewal/due-before.ts";
import { renewalProblems } from "#shared/renewal/renewal-problems.ts";
import { planTitle } from "#shared/roles/titles.ts";
import { format } from "#shared/text/localise.ts";
import { paragraph } from "#shared/text/paragraph.ts";
import { CitationLine } from "../../../components/facts/citation-line.tsx";
import { LineList } from "../../../components/line-list.tsx";
import { Notice } from "../../../components/results/notice.tsx";
import type { RenewalRow } from "./renewal-columns.tsx";
import { RenewalNames, type RenewalNamesProps } from "./renewal-names.tsx";
import { text } from "./text.ts";

export type RenewalDetailsProps = { readonly row: RenewalRow; readonly onDecide: RenewalNamesProps["onDecide"] };

/** Until when one renewal must be done, and what its request asks for, name by name, to be decided. */
export function RenewalDetails({ row, onDecide }: RenewalDetailsProps) {
  const { plan, names, reason, keyChange, subjectChange, ends, now } = row;
  const { words, citation } = dueBefore(plan, ends, now);
  const problems = renewalProblems(row);
  return (
    <section aria-label={format(planTitle(plan))}>
      <Stack gap="sm">
        <div>
          <Text size="sm">{format(words)}</Text>
          {citation !== null && <CitationLine citation={citation} />}
        </div>
        {reason !== null && <Text size="sm">{text.faulty({ reason })}</Text>}
        {subjectChange !== null && <Text size="sm">{format(subjectChange)}</Text>}
        {keyChange !== null && <Text size="sm">{format(keyChange)}</Text>}
        {problems.length > 0 && (
          <Notice tone="warning" title={text.look} role="status">
            <LineList lines={problems.map(({ what, why, fix }) => format(paragraph(what, why, fix)))} />
          </Notice>
        )}
        <RenewalNames names={names} onDecide={onDecide} />
      </Stack>
    </section>
  );
}
