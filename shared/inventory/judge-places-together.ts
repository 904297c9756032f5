import { type JudgedEvidence, judgeTogether, type TogetherFinding } from "../judge/judge-together.ts";
import type { FoundCertificate, InventoryPlace, Sighting } from "./types.ts";

/**
 * Compares what is in the places with each other: the key of an Edge pool, the authority of servers that should share one, friendly names in one
 * store, the OAuth certificate that must be the same everywhere. What another server of a place uses is compared as well.
 */
export function togetherInPlaces(places: readonly InventoryPlace[]): readonly TogetherFinding[] {
  return judgeTogether(
    places.flatMap((place) =>
      inUseAt(place).flatMap(({ sightings }) => sightings.slice(0, 1).map((sighting) => asJudged(place, sighting))),
    ),
  );
}

function inUseAt({ current, others }: InventoryPlace): readonly FoundCertificate[] {
  const elsewhere = others.filter(({ because }) => because === "elsewhere");
  return [...(current === null ? [] : [current.found]), ...elsewhere.map(({ found }) => found)];
}

function asJudged({ id, plan }: InventoryPlace, { name, server, evidence }: Sighting): JudgedEvidence {
  return { file: `${evidence.label} (${name})`, evidence, role: plan.role, store: server, place: id };
}
