import { join } from "node:path";
import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import { assessEndings, usualThresholds } from "#shared/expiry/ending.ts";
import { endingsOfInventory } from "#shared/expiry/endings-of-inventory.ts";
import { calendar } from "#shared/expiry/formats/calendar.ts";
import { inventoryOfKept } from "#shared/inventory/inventory-of-kept.ts";
import type { Context } from "../kit/context.ts";
import { safeFileName } from "../kit/safe-file-name.ts";

/**
 * Writes a calendar (.ics) with what ends in a kept deployment.
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
  const inventory = inventoryOfKept(
    kept,
    sources,
    records.map(({ summary }) => summary),
    now,
  );
  const endings = assessEndings(endingsOfInventory(inventory), usualThresholds, now);
  const data = new TextEncoder().encode(calendar(endings, now));
  const path = join(context.references.pathOf(folder), `${safeFileName(kept.deployment.name)}.ics`);
  const written = await context.files.write(path, data, onExisting);
  return { file: context.references.written(written, data.byteLength), events: endings.length };
}
