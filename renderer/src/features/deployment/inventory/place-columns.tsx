import { type InventoryPlace, type PlaceState, placeStates } from "#shared/inventory/types.ts";
import { leftWords } from "#shared/present/durations.ts";
import { type PlaceCells, placeStateWords } from "#shared/present/inventory/place-cells.ts";
import { isoDay } from "#shared/text/iso-day.ts";
import { format, formatList } from "#shared/text/localise.ts";
import type { Tone } from "../../../components/facts/tone.ts";
import { ToneBadge } from "../../../components/facts/tone-badge.tsx";
import { verdictTones } from "../../../components/facts/verdict-tones.ts";
import type { Column, StateFilter } from "../../../components/table/column.ts";
import { text } from "../text.ts";

/** A place with what its columns show. `now`: ISO 8601. */
export type PlaceRow = { readonly place: InventoryPlace; readonly cells: PlaceCells; readonly now: string };

const words = text.inventory.columns;
/** What nobody showed may be there all the same; what a server is known to lack is not. */
const tones: Readonly<Record<PlaceState, Tone>> = { ...verdictTones, missing: "unknown", pending: "unknown" };

export const placeColumns: readonly Column<PlaceRow>[] = [
  { id: "certificate", title: words.certificate, value: ({ cells }) => format(cells.certificate) },
  { id: "servers", title: words.servers, value: ({ cells }) => formatList(cells.servers) },
  {
    id: "state",
    title: words.state,
    value: ({ cells }) => format(cells.state),
    cell: ({ place, cells }) => <ToneBadge tone={toneOf(place)} label={format(cells.state)} size={16} />,
  },
  {
    id: "reason",
    title: words.reason,
    value: ({ cells }) => (cells.reason === null ? null : format(cells.reason)),
    choice: "shown",
  },
  { id: "issuer", title: words.issuer, value: ({ cells }) => cells.issuer, choice: "shown" },
  {
    id: "ends",
    title: words.ends,
    value: ({ cells }) => cells.ends,
    cell: ({ cells: { ends }, now }) => (ends === null ? null : <Ends ends={ends} now={now} />),
    kind: "short",
  },
  { id: "provider", title: words.provider, value: ({ cells }) => cells.provider, choice: "shown" },
  { id: "uses", title: words.uses, value: ({ cells }) => formatList(cells.uses), choice: "hidden" },
  { id: "commonName", title: words.commonName, value: ({ cells }) => cells.commonName, choice: "hidden" },
];

export const placeStateFilter: StateFilter<PlaceRow> = {
  label: words.state,
  of: ({ place }) => place.state,
  options: placeStates.map((id) => ({ id, title: format(placeStateWords[id]) })),
};

function toneOf({ state, absence }: InventoryPlace): Tone {
  const isKnown = absence.absentOn.length + absence.unassignedOn.length > 0;
  return state === "missing" && isKnown ? "bad" : tones[state];
}

function Ends({ ends, now }: { readonly ends: string; readonly now: string }) {
  return (
    <>
      {isoDay(ends)}
      <div className="inventory-note">{format(leftWords(ends, now))}</div>
    </>
  );
}
