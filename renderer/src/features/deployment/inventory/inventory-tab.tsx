import { Stack, Text } from "@mantine/core";
import { useMemo, useState } from "react";
import type { KeptDeployment } from "#shared/api/schemas/kept-deployments.ts";
import { inventoryTexts } from "#shared/inventory/texts.ts";
import { placeCells } from "#shared/present/inventory/place-cells.ts";
import { format, formatted } from "#shared/text/localise.ts";
import { useDropTarget } from "../../../components/files/drop-target.ts";
import { DropZone } from "../../../components/files/drop-zone.tsx";
import { UnlockPanel } from "../../../components/files/unlock-panel.tsx";
import { LineList } from "../../../components/line-list.tsx";
import { FailureNotice } from "../../../components/results/failure-notice.tsx";
import { Notice } from "../../../components/results/notice.tsx";
import { noRoots } from "../../../components/roots/roots.ts";
import { RootsFold } from "../../../components/roots/roots-fold.tsx";
import { DataTable } from "../../../components/table/data-table.tsx";
import { ProgressPanel } from "../../../components/wizard/progress-panel.tsx";
import { text } from "../text.ts";
import type { KnownInventory } from "../use-inventory.ts";
import "./inventory-tab.css";
import { type PlaceRow, placeColumns, placeStateFilter } from "./place-columns.tsx";
import { PlaceDetails } from "./place-details.tsx";
import { ProbePort } from "./probe-port.tsx";
import { SaveCollector } from "./save-collector.tsx";
import { SourcesList } from "./sources-list.tsx";
import { UnplacedTable } from "./unplaced-table.tsx";
import { useAdding } from "./use-adding.ts";

export type InventoryTabProps = { readonly kept: KeptDeployment; readonly known: KnownInventory };

/** Every certificate that the deployment needs, with what there is of it; files are dropped anywhere. */
export function InventoryTab({ kept, known }: InventoryTabProps) {
  const words = text.inventory;
  const { inventory, sources, error, now } = known;
  const [roots, setRoots] = useState(noRoots);
  const { job, add, unlock, remove, unread, closed } = useAdding(kept.id, roots);
  useDropTarget(words.anywhere, (files) => void add(files));
  const rows = useMemo(
    () => (inventory?.places ?? []).map((place): PlaceRow => ({ place, cells: placeCells(place), now })),
    [inventory, now],
  );
  return (
    <Stack gap="md">
      <DropZone
        label={words.add}
        description={words.addDescription}
        files={[]}
        onChange={(files) => void add(files)}
        compact
      />
      <RootsFold roots={roots} onChange={setRoots} note={words.rootsNote} />
      <SaveCollector />
      <ProgressPanel job={job} />
      {error !== null && <FailureNotice error={error} />}
      {job.error !== null && <FailureNotice error={job.error} focus />}
      {unread.length > 0 && (
        <Notice tone="warning" title={words.problems} role="status">
          <LineList lines={unread.map(({ name, error: { message } }) => words.problem({ name, message }))} />
        </Notice>
      )}
      {closed.length > 0 && <UnlockPanel names={closed.map(({ name }) => name)} onUnlock={unlock} />}
      {inventory !== null && (
        <>
          <Text size="sm" role="status">
            {sources.length === 0 ? words.nothing : words.summary(countsOf(rows))}
          </Text>
          {inventory.together.length > 0 && (
            <Notice tone="warning" title={words.together}>
              <LineList lines={inventory.together.map(({ what }) => formatted(what))} />
            </Notice>
          )}
          <DataTable
            label={words.label}
            items={rows}
            idOf={({ place }) => place.id}
            nameOf={({ cells }) => format(cells.certificate)}
            columns={placeColumns}
            states={placeStateFilter}
            details={(row) => <PlaceDetails row={row} />}
            minWidth={64}
          />
          {inventory.unplaced.length > 0 && <UnplacedTable unplaced={inventory.unplaced} />}
          {inventory.authorities.length > 0 && (
            <Text size="sm">{format(inventoryTexts.authorities({ count: inventory.authorities.length }))}</Text>
          )}
          <ProbePort onProbe={(endpoint) => void add([], [endpoint])} />
          {sources.length > 0 && <SourcesList sources={sources} onRemove={(some) => void remove(some)} />}
        </>
      )}
    </Stack>
  );
}

function countsOf(rows: readonly PlaceRow[]) {
  const count = (...states: readonly PlaceRow["place"]["state"][]) =>
    rows.filter(({ place }) => states.includes(place.state)).length;
  return {
    all: rows.length,
    works: count("works", "works-with-warnings"),
    failing: count("will-not-work"),
    missing: count("missing"),
  };
}
