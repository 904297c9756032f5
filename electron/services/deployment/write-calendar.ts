import { join } from "node:path";
import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import { assessEndings, usualThresholds } from "#shared/expiry/ending.ts";
import { calendar } from "#shared/expiry/formats/calendar.ts";
import { lookAtDeployment } from "#shared/expiry/look-at-deployment.ts";
import { waitingOf } from "#shared/expiry/waiting-of.ts";
import type { Context } from "../kit/context.ts";
import { safeFileName } from "../kit/safe-file-name.ts";

/**
 * Writes a calendar (.ics) with what ends in a kept deployment, and the requests of it that have waited too long.
 *
 * @throws AppError DEPLOYMENT_NOT_KEPT, INVENTORY_DAMAGED, and those of writing
 */
export async function writeCalendar(
  context: Context,
  { id, folder, onExisting }: ApiInput<"deployment.calendar">,
): Promise<ApiOutput<"deployment.calendar">> {
  const kept = await context.deployments.read(id);
  const sources = await context.inventories.read(id);
  const { records } = await context.pending.list();
  const now = context.clock.now();
  const pending = records.map(({ summary }) => summary);
  const outlook = lookAtDeployment(kept, sources, pending, now);
  const endings = assessEndings(outlook.endings, usualThresholds, now);
  const waiting = waitingOf(outlook.requests, usualThresholds.critical, now);
  const data = new TextEncoder().encode(calendar(endings, waiting, now));
  const path = join(context.references.pathOf(folder), `${safeFileName(kept.deployment.name)}.ics`);
  const written = await context.files.write(path, data, onExisting);
  return { file: context.references.written(written, data.byteLength), events: endings.length + waiting.length };
}
