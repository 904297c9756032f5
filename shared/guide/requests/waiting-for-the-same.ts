import type { PendingSummary } from "../../api/schemas/request.ts";

/** The other requests that wait for the same certificate of the same servers: one of them is superfluous. [] of a completed one. */
export function waitingForTheSame(
  request: PendingSummary,
  all: readonly PendingSummary[],
): readonly PendingSummary["id"][] {
  if (request.completedAt !== null) return [];
  const wanted = wantedBy(request);
  return all
    .filter(({ id, completedAt }) => id !== request.id && completedAt === null)
    .filter((other) => wantedBy(other) === wanted)
    .map(({ id }) => id);
}

function wantedBy({ role, certificate, nodes, commonName, deploymentName }: PendingSummary): string {
  return JSON.stringify([role, certificate, nodes.toSorted(), commonName, deploymentName]);
}
