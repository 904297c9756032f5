import { Stack } from "@mantine/core";
import { useMemo } from "react";
import type { Facts } from "#shared/facts/facts.ts";
import { factSections } from "#shared/present/facts/fact-sections.ts";
import { format } from "#shared/text/localise.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { factOfRow } from "../../../components/facts/fact-of-row.ts";
import { FactsTable } from "../../../components/facts/facts-table.tsx";

/** All facts of one item; what matters less is folded. */
export function FactsView({ facts, now }: { readonly facts: Facts; readonly now: string }) {
  const sections = useMemo(() => factSections(facts, now), [facts, now]);
  return (
    <Stack gap="sm">
      {sections.map(({ title, rows, open }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: titles may repeat, the list never changes
        <Disclosure key={index} summary={<b>{format(title)}</b>} open={open}>
          <FactsTable facts={rows.map(factOfRow)} />
        </Disclosure>
      ))}
    </Stack>
  );
}
