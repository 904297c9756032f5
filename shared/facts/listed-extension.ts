import * as z from "zod";
import { extensionContentsSchema } from "./extension-contents.ts";
import { damageSchema } from "./part.ts";

/** An extension as found: shown even when KeySpec cannot read its value. */
export const extensionSchema = z
  .strictObject({
    oid: z.string(),
    name: z.string(),
    critical: z.boolean(),
    bytes: z.int(),
    /** Of the first byte of its value, counted from the beginning of the certificate, request or list; absent: it stands in no place of its own. */
    offset: z.int().optional(),
    /** null: it could be read, or KeySpec has no reader for it. */
    damage: damageSchema.nullable(),
    /** What it says, where no other fact does; absent: another fact does, or KeySpec has no reader for it. */
    contents: extensionContentsSchema.optional(),
    /** An extension of this kind stands before it in the list. */
    repeated: z.boolean(),
  })
  .readonly();
