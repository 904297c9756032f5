import { topologyErrors } from "#shared/errors/definitions/topology.ts";
import type { Message } from "#shared/text/message.ts";

/**
 * Refuses what is more than a deployment may hold.
 *
 * @param file name for messages
 * @param things what was counted
 * @throws AppError LIMIT_COUNT
 */
export function checkCount(file: string, things: Message, count: number, most: number): void {
  if (count > most) throw topologyErrors.tooMany({ file, things, count, most });
}
