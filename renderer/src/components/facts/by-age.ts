import type { PendingSummary } from "#shared/api/schemas/request.ts";
import { collator } from "#shared/text/localise.ts";

/** Orders requests, the oldest first; those of one minute were made together and stand by server. */
export function byAge(one: PendingSummary, other: PendingSummary): number {
  const minute = "2026-11-20T15:00".length;
  return (
    one.createdAt.slice(0, minute).localeCompare(other.createdAt.slice(0, minute)) ||
    collator().compare(one.server, other.server)
  );
}
