import { Stack, Text } from "@mantine/core";
import { targetById, targets } from "#shared/catalogue/targets/index.ts";
import { plainTitle } from "#shared/catalogue/targets/plain-targets.ts";
import { targetRows } from "#shared/present/target-rows.ts";
import { format } from "#shared/text/localise.ts";
import { Disclosure } from "../disclosure.tsx";
import { CitationLine } from "../facts/citation-line.tsx";
import { factOfRow } from "../facts/fact-of-row.ts";
import { FactsTable } from "../facts/facts-table.tsx";
import { text } from "../text.ts";
import { type TargetChoiceProps, TargetRadios } from "./target-choice.tsx";

export type OtherTargetsProps = TargetChoiceProps & {
  /** Offer only targets that make a PFX. */
  readonly pfxOnly?: boolean;
};

/** The targets beyond those of `TargetChoice`, and the exact parameters of the chosen one, whichever it is. */
export function OtherTargets({ value, onChange, pfxOnly = false }: OtherTargetsProps) {
  const chosen = targetById(value);
  return (
    <Stack gap="xs">
      <TargetRadios
        label={text.target.other}
        choices={targets.filter(
          ({ id, container }) => plainTitle(id) === null && (!pfxOnly || container === "PKCS#12"),
        )}
        value={value}
        onChange={onChange}
      />
      <Disclosure summary={text.target.details({ target: plainTitle(value) ?? chosen.title })}>
        <Stack gap="xs">
          <FactsTable facts={targetRows(chosen).map(factOfRow)} />
          <Text size="sm">{format(chosen.comment)}</Text>
          <CitationLine citation={chosen.citation} />
        </Stack>
      </Disclosure>
    </Stack>
  );
}
