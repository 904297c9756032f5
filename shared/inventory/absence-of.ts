import type { CertificatePlan } from "../roles/types.ts";
import type { Absence, CollectedServer, FoundCertificate } from "./types.ts";

/** The servers that described themselves, by name. */
export type ServersByName = ReadonlyMap<string, CollectedServer>;

/** Where a certificate of a place should be and is not. A server that nobody looked at may have it. */
export function absenceOf(
  { nodes, uses }: CertificatePlan,
  candidates: readonly FoundCertificate[],
  servers: ServersByName,
): Absence {
  const sightings = candidates.flatMap((found) => found.sightings);
  const looked = nodes.map((node) => node.toLowerCase()).filter((node) => servers.has(node));
  const isAt = (node: string) => sightings.some(({ server }) => server === node);
  const isUsedAt = (node: string) => sightings.some(({ server, inUse }) => server === node && inUse);
  const known = looked.filter((node) => uses.length > 0 && servers.get(node)?.knowsAssignments === true);
  return {
    absentOn: looked.filter((node) => !isAt(node)),
    unassignedOn: known.filter((node) => isAt(node) && !isUsedAt(node)),
  };
}
