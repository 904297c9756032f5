import { Checkbox, Group, NativeSelect, Stack, Text } from "@mantine/core";
import { useMemo, useState } from "react";
import type { KeptDeployment } from "#shared/api/schemas/kept-deployments.ts";
import { certificatesInPlace } from "#shared/inventory/places-of-certificates.ts";
import { mapSummary } from "#shared/present/trust/state-words.ts";
import { format, formatted } from "#shared/text/localise.ts";
import { isGuest } from "#shared/trust/guests/guests-of.ts";
import { certificatesNeeded } from "#shared/trust/roots/certificates-needed.ts";
import { stateOfLinks } from "#shared/trust/state/state-of-links.ts";
import { systemsToName } from "#shared/trust/systems/present-kinds.ts";
import { type SystemKind, systemKind } from "#shared/trust/systems/system-kinds.ts";
import { trustMap } from "#shared/trust/trust-map.ts";
import { type ViewId, viewIds, viewTitle } from "#shared/trust/views.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { FailureNotice } from "../../../components/results/failure-notice.tsx";
import { DataTable } from "../../../components/table/data-table.tsx";
import type { KnownInventory } from "../use-inventory.ts";
import { ChosenLine } from "./chosen-line.tsx";
import { GuestCertificate } from "./guest-certificate.tsx";
import { lineColumns, lineName, lineStates } from "./line-columns.tsx";
import { LineDetails } from "./line-details.tsx";
import { MapNotes } from "./map-notes.tsx";
import { MapPicture } from "./map-picture.tsx";
import { RehearseAll } from "./rehearsal/rehearse-all.tsx";
import { useRehearsal } from "./rehearsal/use-rehearsal.ts";
import { SystemDetails } from "./system-details.tsx";
import { text } from "./text.ts";
import { WhatIfSection } from "./what-if-section.tsx";

export type MapTabProps = { readonly kept: KeptDeployment; readonly known: KnownInventory };

/** The trust map of a deployment: its picture, the same as a table, and what the chosen system must have. */
export function MapTab({ kept, known }: MapTabProps) {
  const { name } = kept.deployment;
  const { inventory, guests, error } = known;
  const [view, setView] = useState<ViewId>("trusted");
  const [also, setAlso] = useState<readonly SystemKind[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  const certificates = useMemo(() => (inventory === null ? null : certificatesInPlace(inventory)), [inventory]);
  const states = useMemo(
    () =>
      certificates === null || inventory === null ? null : stateOfLinks(certificates, [], guests, inventory.servers),
    [certificates, guests, inventory],
  );
  const input = useMemo(
    () =>
      certificates === null || inventory === null
        ? null
        : { deployment: kept.deployment, certificates, guests, servers: inventory.servers, view, also },
    [kept.deployment, certificates, guests, inventory, view, also],
  );
  const map = useMemo(() => (input === null || states === null ? null : trustMap(input, states)), [input, states]);
  const rehearsing = useRehearsal(kept, known);
  const system = map?.systems.find(({ id }) => id === chosen) ?? null;
  const line = map?.lines.find(({ id }) => id === chosen) ?? null;
  const shown = useMemo(
    () => (map === null ? [] : map.lines.filter(({ ends }) => system === null || ends.includes(system))),
    [map, system],
  );
  return (
    <Stack gap="md">
      <Text size="sm" maw="46rem">
        {text.intro}
      </Text>
      {error !== null && <FailureNotice error={error} />}
      {map !== null && states !== null && input !== null && (
        <>
          <Group align="flex-end" gap="lg">
            <NativeSelect
              label={text.view}
              value={view}
              onChange={(event) => setView(viewOf(event.currentTarget.value))}
              data={viewIds.map((id) => ({ value: id, label: format(viewTitle(id)) }))}
            />
            <NativeSelect
              label={text.choose}
              value={system?.id ?? ""}
              onChange={(event) => setChosen(event.currentTarget.value === "" ? null : event.currentTarget.value)}
              data={[
                { value: "", label: text.chooseNone },
                ...map.systems.map(({ id, title }) => ({ value: id, label: formatted(title) })),
              ]}
            />
          </Group>
          <Disclosure summary={text.also}>
            <Group gap="md">
              {systemsToName.map((kind) => (
                <Checkbox
                  key={kind}
                  label={format(systemKind(kind).title)}
                  checked={also.includes(kind)}
                  onChange={(event) =>
                    setAlso(event.currentTarget.checked ? [...also, kind] : also.filter((each) => each !== kind))
                  }
                />
              ))}
            </Group>
          </Disclosure>
          <Text size="sm" role="status">
            {format(mapSummary(map))}
          </Text>
          <div>
            <MapPicture name={name} map={map} chosen={system?.id ?? line?.id ?? null} onChoose={setChosen} />
            <Text size="sm" c="dimmed">
              {text.pictureHelp}
            </Text>
          </div>
          {line !== null && <ChosenLine line={line} states={states} rehearsing={rehearsing} />}
          {system !== null && isGuest(system) && (
            <GuestCertificate id={kept.id} system={system} guest={guests.get(system.id)?.[0] ?? null} />
          )}
          {system !== null && <SystemDetails system={system} certificates={certificatesNeeded(map, states, system)} />}
          <DataTable
            label={text.lines({ name: system?.title ?? name })}
            items={shown}
            idOf={({ id }) => id}
            nameOf={lineName}
            columns={lineColumns}
            states={lineStates}
            details={(line) => <LineDetails line={line} states={states} rehearsing={rehearsing} />}
            minWidth={52}
          />
          <RehearseAll rehearsing={rehearsing} />
          <WhatIfSection kept={kept} input={input} system={system} />
          <MapNotes map={map} />
        </>
      )}
    </Stack>
  );
}

function viewOf(value: string): ViewId {
  return viewIds.find((id) => id === value) ?? "trusted";
}
