import { certificateName } from "#shared/facts/certificate-name.ts";
import { seenIn } from "#shared/inventory/seen-in.ts";
import { inventoryTexts } from "#shared/inventory/texts.ts";
import type { Inventory, InventoryPlace } from "#shared/inventory/types.ts";
import { leftWords } from "#shared/present/durations.ts";
import { placeCells } from "#shared/present/inventory/place-cells.ts";
import { isoDay } from "#shared/text/iso-day.ts";
import { format, formatList, formatted, localised } from "#shared/text/localise.ts";
import { wrap } from "#shared/text/wrap.ts";
import type { Paint } from "./paint.ts";
import { table } from "./table.ts";

const text = localised("cli.inventory", {
  certificate: "Certificate",
  servers: "Servers",
  state: "State",
  ends: "Ends",
  issuer: "Issuer",
  provider: "Provider",
  unknown: "–",
  ending: "{day}, {left}",
  reasons: "Why",
  reason: "{certificate}, {servers}: {reason}",
  together: "What only several certificates show",
  unplaced: "Without a place",
  stray: "{name} ({files}): {reason}",
  others: "Others for these places",
  other: "{certificate}, {servers}: {name}. {why}",
});

export type RenderedInventory = { readonly inventory: Inventory; readonly now: string };

/** The places of an inventory as a table, then the reasons, and what has no place. */
export function renderInventory({ inventory, now }: RenderedInventory, paint: Paint, width: number): string {
  const { places, unplaced, authorities, together } = inventory;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0
      ? []
      : [[paint("bold", title), ...lines.map((line) => wrap(`– ${line}`, width, "  "))].join("\n")];
  return [
    table([
      [text.certificate, text.servers, text.state, text.ends, text.issuer, text.provider],
      ...places.map((place) => rowOf(place, now)),
    ]),
    ...section(text.reasons, places.flatMap(reasonOf)),
    ...section(
      text.together,
      together.map(({ what }) => formatted(what)),
    ),
    ...section(text.others, places.flatMap(othersOf)),
    ...section(
      text.unplaced,
      unplaced.map(({ found, reason }) =>
        text.stray({ name: found.sightings[0].evidence.label, files: seenIn(found), reason }),
      ),
    ),
    ...(authorities.length === 0 ? [] : [format(inventoryTexts.authorities({ count: authorities.length }))]),
  ].join("\n\n");
}

function rowOf(place: InventoryPlace, now: string): readonly string[] {
  const { certificate, servers, state, ends, issuer, provider } = placeCells(place);
  return [
    format(certificate),
    formatList(servers),
    format(state),
    ends === null || ends === "" ? text.unknown : text.ending({ day: isoDay(ends), left: leftWords(ends, now) }),
    issuer ?? text.unknown,
    provider ?? text.unknown,
  ];
}

function reasonOf(place: InventoryPlace): readonly string[] {
  const { certificate, servers, reason } = placeCells(place);
  // What nobody showed needs no line of its own: the state says it.
  const isPlain = place.state === "missing" && place.current === null && place.request === null;
  return reason === null || isPlain ? [] : [text.reason({ certificate, servers: [...servers], reason })];
}

function othersOf({ others, plan, ...place }: InventoryPlace): readonly string[] {
  const { certificate, servers } = placeCells({ others, plan, ...place });
  return others.map(({ found: { sightings }, because }) => {
    const [{ evidence, name }] = sightings;
    return text.other({
      certificate,
      servers: [...servers],
      name: evidence.certificate === null ? name : certificateName(evidence.certificate),
      why: inventoryTexts.because[because],
    });
  });
}
