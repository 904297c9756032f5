import { endOfShown } from "../facts/end-of.ts";
import type { FoundCertificate, Inventory, InventoryPlace } from "../inventory/types.ts";
import type { CertificatePlan } from "../roles/types.ts";

/** A certificate that was renewed already, while its server still uses the one before. Plain data. */
export type Successor = {
  /** The place in the inventory: the plan’s id. */
  readonly id: string;
  readonly plan: CertificatePlan;
  /** The one in use. */
  readonly current: FoundCertificate;
  readonly newer: FoundCertificate;
  /** Of the certificate in use, ISO 8601. */
  readonly ends: string;
};

/** The certificates that only need to be put in their places, the next end first. */
export function successorsOf({ places }: Inventory): readonly Successor[] {
  return places
    .flatMap((place) => successorOf(place) ?? [])
    .toSorted((one, other) => (one.ends < other.ends ? -1 : one.ends > other.ends ? 1 : 0));
}

/** The newer certificate of a place that lasts longer than the one that its server is known to use; null: there is none. */
export function successorOf({ id, plan, current, others }: InventoryPlace): Successor | null {
  if (current === null) return null;
  const ends = endOfShown(current.sighting.evidence);
  if (ends === null) return null;
  const newer = others.find(({ because, found }) => because === "newer" && (endOf(found) ?? "") > ends);
  return newer === undefined ? null : { id, plan, current: current.found, newer: newer.found, ends };
}

function endOf({ sightings: [{ evidence }] }: FoundCertificate): string | null {
  return endOfShown(evidence);
}
