import { topologyErrors } from "#shared/errors/definitions/topology.ts";

/**
 * Refuses what is more than a deployment may hold.
 *
 * @param file name for messages
 * @param things what was counted: "SIP domains"
 * @throws AppError LIMIT_COUNT
 */
export function checkCount(file: string, things: string, count: number, most: number): void {
  if (count > most) throw topologyErrors.tooMany({ file, things, count, most });
}
