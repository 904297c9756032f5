import type { PendingSummary } from "#shared/api/schemas/request.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { pendingNotices } from "#shared/errors/definitions/pending.ts";
import type { Message } from "#shared/text/message.ts";
import type { PendingRecord } from "../../stores/pending-record.ts";
import type { Context } from "../kit/context.ts";

/**
 * Notes that a pending request got its certificate. The PFX is on the disk by then, so a failure is a notice and not an error; a
 * request that was deleted meanwhile stays deleted, with its key.
 *
 * @param expiresAt when the certificate ends, ISO 8601
 */
export async function markCompleted(
  context: Pick<Context, "clock" | "pending" | "report">,
  record: PendingRecord,
  expiresAt: string,
): Promise<{ readonly summary: PendingSummary; readonly notices: readonly Message[] }> {
  const summary = { ...record.summary, completedAt: context.clock.now(), expiresAt };
  try {
    await context.pending.replace({ ...record, summary });
    return { summary, notices: [] };
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === "PENDING_NOT_FOUND") {
      return { summary, notices: [pendingNotices.deletedMeanwhile] };
    }
    context.report(thrown);
    return {
      summary: record.summary,
      notices: [pendingNotices.notMarked],
    };
  }
}
