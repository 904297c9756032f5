import { endOfShown } from "../../facts/end-of.ts";
import { seenIn } from "../../inventory/seen-in.ts";
import type { FoundCertificate, Inventory, InventoryPlace } from "../../inventory/types.ts";
import { placeCells } from "./place-cells.ts";

/** An inventory as scripts read it: what the table shows, with ids and the verdicts’ findings. Certificates by subject and thumbprint. */
export function inventoryData({ places, unplaced, authorities, servers, together }: Inventory): object {
  return {
    places: places.map(placeData),
    unplaced: unplaced.map(({ found, reason }) => ({ ...certificateData(found), reason })),
    authorities: authorities.map(certificateData),
    servers,
    together,
  };
}

function placeData(place: InventoryPlace): object {
  const { id, plan, state, current, others, absence, request } = place;
  const { certificate, ...cells } = placeCells(place);
  return {
    id,
    role: plan.role,
    layout: plan.layout,
    certificate: plan.certificate,
    title: certificate,
    pool: plan.pool,
    ...cells,
    state,
    thumbprint: current === null ? null : current.found.id,
    findings: current?.verdict.findings ?? [],
    unknown: current?.verdict.unknown ?? [],
    others: others.map(({ found, because }) => ({ ...certificateData(found), because })),
    ...absence,
    request: request?.id ?? null,
  };
}

function certificateData(found: FoundCertificate): object {
  const { id, sightings } = found;
  const [{ evidence }] = sightings;
  return {
    thumbprint: evidence.certificate === null ? null : id,
    subject: evidence.certificate?.subject.text ?? null,
    ends: endOfShown(evidence),
    seenIn: seenIn(found),
    servers: [...new Set(sightings.flatMap(({ server }) => server ?? []))],
  };
}
