import { List, Stack, Text } from "@mantine/core";
import { planRows } from "#shared/present/plan-rows.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";
import { format } from "#shared/text/localise.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { CitationLine } from "../../../components/facts/citation-line.tsx";
import { factOfRow } from "../../../components/facts/fact-of-row.ts";
import { FactsTable } from "../../../components/facts/facts-table.tsx";
import { text } from "../text.ts";

/** The rest of the plan: what the user need not decide, but may want to see. */
export function PlanDetails({ plan }: { readonly plan: CertificatePlan }) {
  const words = text.plan;
  // The friendly name has a field of its own.
  const rows = planRows(plan).filter(({ id }) => id !== "friendlyName");
  return (
    <Disclosure summary={words.details}>
      <Stack gap="sm">
        <FactsTable facts={rows.map(factOfRow)} />
        <CitationLine citation={plan.citation} />
        {plan.notes.length > 0 && (
          <div>
            <Text size="sm" fw={600}>
              {words.notes}
            </Text>
            <List size="sm" spacing="s6">
              {plan.notes.map((note) => (
                <List.Item key={note.text.text}>
                  {format(note.text)}
                  <CitationLine citation={note.citation} />
                </List.Item>
              ))}
            </List>
          </div>
        )}
      </Stack>
    </Disclosure>
  );
}
