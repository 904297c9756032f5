import type { PendingSummary } from "#shared/api/schemas/request.ts";

/** Milliseconds between two requests of one run: making a long key takes seconds, starting another run takes longer. */
const pauseMilliseconds = 60_000;

/**
 * Which requests were made together: those of one deployment, one soon after the other.
 *
 * @returns by id of the request the moment when its run began (ISO 8601) with its deployment: sorted by it, runs stand in their order
 */
export function runsOf(pending: readonly PendingSummary[]): ReadonlyMap<string, string> {
  const runs = new Map<string, string>();
  const last = new Map<string, { readonly run: string; readonly at: number }>();
  for (const { id, createdAt, deploymentName } of pending.toSorted((one, other) =>
    one.createdAt.localeCompare(other.createdAt),
  )) {
    const at = Date.parse(createdAt);
    const before = last.get(deploymentName);
    const goesOn = before !== undefined && at - before.at <= pauseMilliseconds;
    const run = goesOn ? before.run : `${createdAt} ${deploymentName}`;
    last.set(deploymentName, { run, at });
    runs.set(id, run);
  }
  return runs;
}
