import * as z from "zod";

/** The lab CA as it stands on the disk (`LabCaMaterial` of operations/types.ts, and what it issued). Keys are encrypted PKCS#8 PEM. */
export const labCaRecordSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    createdAt: z.string(),
    material: z
      .strictObject({
        rootCertificatePem: z.string(),
        rootKeyPem: z.string(),
        issuingCertificatePem: z.string(),
        issuingKeyPem: z.string(),
        baseUrl: z.string(),
      })
      .readonly(),
    issued: z
      .array(
        z
          .strictObject({
            /** Lower-case hex. */
            serialNumber: z.string(),
            subject: z.string(),
            issuedAt: z.string(),
            revokedAt: z.string().nullable(),
          })
          .readonly(),
      )
      .readonly(),
    /** Number of the last CRL; 0: none was made. */
    revocationListNumber: z.int(),
  })
  .readonly();
export type LabCaRecord = z.output<typeof labCaRecordSchema>;
