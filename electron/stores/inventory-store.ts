import { join } from "node:path";
import * as z from "zod";
import { deploymentErrors } from "#shared/errors/definitions/deployments.ts";
import { type InventorySource, inventorySourceSchema } from "#shared/inventory/inventory-item.ts";
import { limits } from "#shared/limits.ts";
import type { FilesPort } from "../ports/types.ts";
import { createRecordStore } from "./record-store.ts";

const recordSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    /** Of the deployment. */
    id: z.string(),
    sources: z.array(inventorySourceSchema).readonly(),
  })
  .readonly();

/** What was read for each kept deployment, in `<data>/inventories`. Facts only: no key, no password. */
export type InventoryStore = {
  /** Throws INVENTORY_DAMAGED. */
  readonly read: (id: string) => Promise<readonly InventorySource[]>;
  /** Gives what the deployment has then. Throws INVENTORY_DAMAGED, INVENTORY_TOO_MANY. */
  readonly change: (
    id: string,
    change: (sources: readonly InventorySource[]) => readonly InventorySource[] | Promise<readonly InventorySource[]>,
  ) => Promise<readonly InventorySource[]>;
  readonly remove: (id: string) => Promise<void>;
};

export function createInventoryStore(files: FilesPort, dataFolder: string): InventoryStore {
  const records = createRecordStore({
    files,
    folder: join(dataFolder, "inventories"),
    schema: recordSchema,
    newestVersion: 1,
    idIn: ({ id }) => id,
  });
  const read = async (id: string): Promise<readonly InventorySource[]> => {
    const stored = await records.read(id);
    if (stored.state === "damaged") throw deploymentErrors.inventoryDamaged({ path: stored.path, why: stored.why });
    return stored.state === "present" ? stored.record.sources : [];
  };
  return {
    read,
    change: (id, change) =>
      records.inTurn(async () => {
        const sources = await change(await read(id));
        if (sources.length > limits.inventorySources)
          throw deploymentErrors.inventoryTooLarge({ limit: limits.inventorySources });
        await records.replace(id, { schemaVersion: 1, id, sources });
        return sources;
      }),
    remove: (id) =>
      records.inTurn(async () => {
        await records.remove(id);
      }),
  };
}
