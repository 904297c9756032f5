import type { CertificateInPlace } from "./certificate-in-place.ts";
import type { Inventory, InventoryPlace, PlacedCertificate } from "./types.ts";

/**
 * The certificates of an inventory where each server presents them. A server that is known to use another one than the rest of its place has
 * that one.
 */
export function certificatesInPlace({ places, servers }: Inventory): readonly CertificateInPlace[] {
  const rootsOf = new Map(servers.map(({ server, trustedRoots }) => [server, trustedRoots]));
  return places.flatMap((place) =>
    place.plan.nodes.flatMap((node) => {
      const server = node.toLowerCase();
      const placed = usedBy(place, server);
      const certificate = placed?.sighting.evidence.certificate;
      if (placed === null || certificate == null) return [];
      const { pool, role, uses } = place.plan;
      return [
        {
          place: { server, pool, role, uses },
          certificate,
          chain: placed.sighting.evidence.chain,
          verdict: placed.verdict,
          trustedRoots: rootsOf.get(server) ?? null,
        },
      ];
    }),
  );
}

/** null: it is known to have none. */
function usedBy({ current, others, absence }: InventoryPlace, server: string): PlacedCertificate | null {
  if (absence.absentOn.includes(server)) return null;
  const own = others.find(
    (other) =>
      other.because === "elsewhere" &&
      other.found.sightings.some((sighting) => sighting.inUse && sighting.server === server),
  );
  return own?.because === "elsewhere" ? own : current;
}
