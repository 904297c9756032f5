import * as z from "zod";
import { pendingSummarySchema } from "#shared/api/schemas/request.ts";

/** A pending request as it stands on the disk. The key is encrypted (PKCS#8, PBES2); the file is for its owner only all the same. */
export const pendingRecordSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    summary: pendingSummarySchema,
    requestPem: z.string(),
    encryptedKeyPem: z.string(),
  })
  .readonly();
export type PendingRecord = z.output<typeof pendingRecordSchema>;
