import { Stack, Text } from "@mantine/core";
import type { RenewalName } from "#shared/renewal/renewal.ts";
import { planTitle } from "#shared/roles/titles.ts";
import { format } from "#shared/text/localise.ts";
import { FactsTable } from "../../../components/facts/facts-table.tsx";
import type { RenewalRow } from "./renewal-columns.tsx";
import { text } from "./text.ts";

/** What the request of one renewal asks for, name by name, and why. */
export function RenewalDetails({ row: { plan, names, reason, keyChange } }: { readonly row: RenewalRow }) {
  return (
    <section aria-label={format(planTitle(plan))}>
      <Stack gap="sm">
        {reason !== null && <Text size="sm">{text.faulty({ reason })}</Text>}
        {keyChange !== null && <Text size="sm">{format(keyChange)}</Text>}
        <FactsTable facts={names.map(nameFact)} />
      </Stack>
    </section>
  );
}

function nameFact({ name, included, why }: RenewalName) {
  return { label: name, value: included ? format(why) : text.leftOut({ why }) };
}
