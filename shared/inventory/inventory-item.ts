import * as z from "zod";
import { list } from "../facts/common.ts";
import { factsSchema } from "../facts/facts.ts";
import { fqdnSchema } from "../names/fqdn.ts";
import { systemKinds } from "../trust/systems/system-kinds.ts";

/** A system by its id, and the name by which others connect to it; null: nobody said. */
export const guestSchema = z.strictObject({ system: z.enum(systemKinds), reachedAs: fqdnSchema.nullable() }).readonly();

export type Guest = z.output<typeof guestSchema>;

const schema = z
  .strictObject({
    /** Host and port, or name of the computer that describes itself; something of its own for a file. */
    id: z.string().min(1).max(300),
    /** Name of the file, or host and port. */
    name: z.string(),
    /** ISO 8601. */
    readAt: z.string(),
    items: list(factsSchema),
    /** Given for a system that no topology names, as a partner; absent: what it shows finds its place by itself. */
    guest: guestSchema.optional(),
  })
  .readonly();
/** What was read from one file or port for a deployment. It holds facts, so no key and no password. An interface, so that declarations name it. */
export interface InventorySource extends z.output<typeof schema> {}
export interface InventorySourceSchema extends z.ZodType<InventorySource> {}
export const inventorySourceSchema: InventorySourceSchema = schema;
