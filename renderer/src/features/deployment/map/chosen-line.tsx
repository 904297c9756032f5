import { Group, Stack, Title } from "@mantine/core";
import { stateWords } from "#shared/present/trust/state-words.ts";
import { format } from "#shared/text/localise.ts";
import { ToneBadge } from "../../../components/facts/tone-badge.tsx";
import { lineName } from "./line-columns.tsx";
import { LineDetails, type LineDetailsProps } from "./line-details.tsx";
import { lineTones } from "./line-tones.ts";
import { text } from "./text.ts";

/** The line that was chosen in the picture, with each of its links. */
export function ChosenLine({ line, states, rehearsing }: LineDetailsProps) {
  const title = text.connection({ line: lineName(line) });
  return (
    <Stack component="section" gap="sm" aria-label={title}>
      <Group gap="sm">
        <Title order={2}>{title}</Title>
        <ToneBadge tone={lineTones[line.state.id]} label={format(stateWords(line.state.id))} size={16} />
      </Group>
      <LineDetails line={line} states={states} rehearsing={rehearsing} />
    </Stack>
  );
}
