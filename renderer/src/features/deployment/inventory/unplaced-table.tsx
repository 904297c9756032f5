import { Stack, Text, Title } from "@mantine/core";
import { endOfShown } from "#shared/facts/end-of.ts";
import { seenIn } from "#shared/inventory/seen-in.ts";
import type { UnplacedCertificate } from "#shared/inventory/types.ts";
import { isoDay } from "#shared/text/iso-day.ts";
import { format, formatList } from "#shared/text/localise.ts";
import type { Column } from "../../../components/table/column.ts";
import { DataTable } from "../../../components/table/data-table.tsx";
import { text } from "../text.ts";

const words = text.inventory;

const columns: readonly Column<UnplacedCertificate>[] = [
  { id: "certificate", title: words.unplacedName, value: ({ found }) => found.sightings[0].evidence.label },
  { id: "in", title: words.unplacedIn, value: ({ found }) => formatList(seenIn(found)) },
  { id: "reason", title: words.unplacedReason, value: ({ reason }) => format(reason) },
  {
    id: "ends",
    title: words.columns.ends,
    value: ({ found }) => isoDay(endOfShown(found.sightings[0].evidence) ?? ""),
    kind: "short",
  },
];

/** What was read and fits none of the certificates that the deployment needs. */
export function UnplacedTable({ unplaced }: { readonly unplaced: readonly UnplacedCertificate[] }) {
  return (
    <Stack gap="xs" component="section" aria-labelledby="unplaced-title">
      <Title order={2} id="unplaced-title">
        {words.unplaced}
      </Title>
      <Text size="sm">{words.unplacedIntro}</Text>
      <DataTable
        label={words.unplaced}
        items={unplaced}
        idOf={({ found }) => found.id}
        nameOf={({ found }) => found.sightings[0].evidence.label}
        columns={columns}
        minWidth={40}
      />
    </Stack>
  );
}
