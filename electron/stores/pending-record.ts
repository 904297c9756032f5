import * as z from "zod";
import { pendingSummarySchema } from "#shared/api/schemas/request.ts";
import { roleById } from "#shared/roles/index.ts";
import type { RoleId } from "#shared/roles/types.ts";
import { format } from "#shared/text/localise.ts";

/** What all versions of the file have in common. The key is encrypted (PKCS#8, PBES2). */
const files = { requestPem: z.string(), encryptedKeyPem: z.string() };
/** Base name of the request's file and of what is made from it. */
const fileName = z.string().min(1);

const version3Schema = z
  .strictObject({ schemaVersion: z.literal(3), summary: pendingSummarySchema, fileName, ...files })
  .readonly();

/** A pending request as it stands in memory, and on the disk since version 3. The file is for its owner only all the same. */
export type PendingRecord = z.output<typeof version3Schema>;

/** Versions 1 and 2 held the English titles in place of the ids. */
const titledSummary = pendingSummarySchema
  .unwrap()
  .omit({ layout: true, certificate: true })
  .extend({ roleTitle: z.string(), certificateTitle: z.string() });

const version2Schema = z.strictObject({ schemaVersion: z.literal(2), summary: titledSummary, fileName, ...files });

const version1Schema = z.strictObject({
  schemaVersion: z.literal(1),
  summary: titledSummary.omit({
    certificateTitle: true,
    uses: true,
    nodes: true,
    authority: true,
    passphraseRemembered: true,
  }),
  ...files,
});

/**
 * Version 1 knew one certificate: the combined one of a Front End Server of an Enterprise pool, for one server, its request for any
 * authority, its passphrase nowhere.
 */
function fromVersion1({ summary, ...record }: z.output<typeof version1Schema>): z.output<typeof version2Schema> {
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

function fromVersion2({ summary, ...record }: z.output<typeof version2Schema>): PendingRecord {
  const { roleTitle: _, certificateTitle, ...kept } = summary;
  return { ...record, schemaVersion: 3, summary: { ...kept, ...idsOf(summary.role, certificateTitle) } };
}

/** The layout and the certificate of a role whose English title it is; the role's first one where none has it. */
function idsOf(role: RoleId, title: string): { readonly layout: string; readonly certificate: string } {
  const all = roleById(role).layouts.flatMap((layout) =>
    layout.certificates.map((certificate) => ({
      layout: layout.id,
      certificate: certificate.id,
      title: certificate.title,
    })),
  );
  const found = all.find((one) => format(one.title) === title) ?? all[0];
  return { layout: found?.layout ?? "", certificate: found?.certificate ?? "" };
}

/** A file of the pending requests, whichever version wrote it; a newer version is refused. */
export const pendingRecordSchema = z.union([
  version3Schema,
  version2Schema.transform(fromVersion2),
  version1Schema.transform((record) => fromVersion2(fromVersion1(record))),
]);
