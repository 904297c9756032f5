import * as z from "zod";
import { limits } from "../../limits.ts";

/**
 * What a user may choose beside the target. An absent field means: as the target has it. `settingsOf` (target-settings.ts) joins
 * target and options, and refuses combinations that cannot work.
 */
export const convertOptionsSchema = z
  .strictObject({
    /** A provider of the catalogue or any other name; null: name none. */
    provider: z.string().min(1).max(200).nullable().optional(),
    keySpec: z.enum(["AT_KEYEXCHANGE", "AT_SIGNATURE", "none"]).optional(),
    machineKeySet: z.boolean().optional(),
    /** Of the leaf; "" leaves it out. Absent: the source's is kept. */
    friendlyName: z.string().max(limits.friendlyNameCharacters).optional(),
    /** Which issuers go in. Absent: all that are known. */
    chain: z.enum(["with-root", "without-root", "leaf-only"]).optional(),
    chainOrder: z.enum(["leaf-first", "root-first"]).optional(),
    iterations: z.int().min(1).max(limits.iterationsWritten).optional(),
    /** Keep the Windows store properties 1.3.6.1.4.1.311.17.3.*: they may tell host names. */
    storeProperties: z.boolean().optional(),
    /** Write a key in clear (target `pem` with an empty password). The user said so in so many words. */
    confirmUnencryptedKey: z.boolean().optional(),
  })
  .readonly();
export type ConvertOptions = z.output<typeof convertOptionsSchema>;
