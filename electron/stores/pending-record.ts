import * as z from "zod";
import { pendingSummarySchema } from "#shared/api/schemas/request.ts";

/** What both versions of the file have in common. The key is encrypted (PKCS#8, PBES2). */
const files = { requestPem: z.string(), encryptedKeyPem: z.string() };

const version2Schema = z
  .strictObject({
    schemaVersion: z.literal(2),
    summary: pendingSummarySchema,
    /** Base name of the request's file and of what is made from it. */
    fileName: z.string().min(1),
    ...files,
  })
  .readonly();

/** A pending request as it stands in memory, and on the disk since version 2. The file is for its owner only all the same. */
export type PendingRecord = z.output<typeof version2Schema>;

const version1Schema = z.strictObject({
  schemaVersion: z.literal(1),
  summary: pendingSummarySchema
    .unwrap()
    .omit({ certificateTitle: true, uses: true, nodes: true, authority: true, passphraseRemembered: true }),
  ...files,
});

/**
 * Version 1 knew one certificate: the combined one of a Front End Server of an Enterprise pool, for one server, its request for any
 * authority, its passphrase nowhere.
 */
function upgrade({ summary, ...record }: z.output<typeof version1Schema>): PendingRecord {
  return {
    ...record,
    schemaVersion: 2,
    fileName: summary.server,
    summary: {
      ...summary,
      certificateTitle: "Default and web services",
      uses: ["Default", "WebServicesInternal", "WebServicesExternal"],
      nodes: [summary.server],
      authority: "ad-cs-enterprise",
      passphraseRemembered: false,
    },
  };
}

/** A file of the pending requests, whichever version wrote it; a newer version is refused. */
export const pendingRecordSchema = z.union([version2Schema, version1Schema.transform(upgrade)]);
