import * as z from "zod";
import { list } from "../facts/common.ts";
import { factsSchema } from "../facts/facts.ts";

/** What was read from one file or port for a deployment. It holds facts, so no key and no password. */
export const inventorySourceSchema = z
  .strictObject({
    /** SHA-256 of the file, or host and port: the same thing read again takes the place of what was read before. */
    id: z.string().min(1).max(300),
    /** Name of the file, or host and port. */
    name: z.string(),
    /** ISO 8601. */
    readAt: z.string(),
    /** Lower-case FQDN of the computer that it was found on; null: nothing says it. */
    server: z.string().nullable(),
    items: list(factsSchema),
  })
  .readonly();
export type InventorySource = z.output<typeof inventorySourceSchema>;
