import { Radio, Stack, Text } from "@mantine/core";
import { targetById, targets } from "#shared/catalogue/targets/index.ts";
import { type TargetId, targetIds } from "#shared/catalogue/targets/types.ts";
import { targetRows } from "#shared/present/target-rows.ts";
import { format } from "#shared/text/localise.ts";
import { Disclosure } from "../disclosure.tsx";
import { CitationLine } from "../facts/citation-line.tsx";
import { factOfRow } from "../facts/fact-of-row.ts";
import { FactsTable } from "../facts/facts-table.tsx";
import { text } from "../text.ts";

export type TargetChoiceProps = {
  readonly value: TargetId;
  readonly onChange: (target: TargetId) => void;
  /** Offer only targets that make a PFX. */
  readonly pfxOnly?: boolean;
};

/** Which reader the PFX is for: every target with who reads it, and the exact parameters of the chosen one behind a fold. */
export function TargetChoice({ value, onChange, pfxOnly = false }: TargetChoiceProps) {
  const chosen = targetById(value);
  return (
    <Stack gap="xs">
      <Radio.Group
        label={text.target.label}
        value={value}
        onChange={(raw) => {
          const id = targetIds.find((candidate) => candidate === raw);
          if (id !== undefined) onChange(id);
        }}
      >
        <Stack gap={8} mt={6}>
          {targets
            .filter(({ container }) => !pfxOnly || container === "PKCS#12")
            .map((target) => (
              <Radio
                key={target.id}
                value={target.id}
                label={format(target.title)}
                description={format(target.readers)}
              />
            ))}
        </Stack>
      </Radio.Group>
      <Disclosure summary={text.target.details}>
        <Stack gap="xs">
          <FactsTable facts={targetRows(chosen).map(factOfRow)} />
          <Text size="sm">{format(chosen.comment)}</Text>
          <CitationLine citation={chosen.citation} />
        </Stack>
      </Disclosure>
    </Stack>
  );
}
