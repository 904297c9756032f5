import type { PendingSummary } from "../api/schemas/request.ts";
import { daysBetween } from "../facts/days-between.ts";
import type { Waiting } from "./ending.ts";

/**
 * Requests that have waited for an answer for longer than some days, the oldest first.
 *
 * @param now ISO 8601
 */
export function waitingOf(pending: readonly PendingSummary[], longest: number, now: string): readonly Waiting[] {
  return pending
    .filter(({ completedAt }) => completedAt === null)
    .map(({ id, commonName, createdAt }) => ({
      id,
      name: commonName,
      days: Math.max(0, Math.floor(daysBetween(createdAt, now))),
    }))
    .filter(({ days }) => days > longest)
    .sort((one, other) => other.days - one.days);
}
