import { Stack } from "@mantine/core";
import type { Facts } from "#shared/facts/facts.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { FactsTable } from "../../../components/facts/facts-table.tsx";
import { factSections } from "./sections.ts";

/** All facts of one item; what matters less is folded. */
export function FactsView({ facts, now }: { readonly facts: Facts; readonly now: string }) {
  return (
    <Stack gap="sm">
      {factSections(facts, now).map((section, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: titles may repeat, the list never changes
        <Disclosure key={index} summary={<b>{section.title}</b>} open={section.open}>
          <FactsTable facts={section.facts} />
        </Disclosure>
      ))}
    </Stack>
  );
}
