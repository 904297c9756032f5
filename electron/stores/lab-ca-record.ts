import * as z from "zod";

/** A certificate that the lab CA issued. One file each, since two programs may issue at the same moment. */
export const issuedCertificateSchema = z
  .strictObject({
    /** Lower-case hex. */
    serialNumber: z.string().regex(/^[0-9a-f]{1,64}$/),
    subject: z.string(),
    issuedAt: z.string(),
    revokedAt: z.string().nullable(),
  })
  .readonly();
export type IssuedCertificate = z.output<typeof issuedCertificateSchema>;

/** A number that a revocation list has, or was meant to have: its file's name. */
export const revocationListSchema = z.strictObject({ madeAt: z.string() }).readonly();

/** The lab CA as it stands on the disk (`LabCaMaterial` of tasks/kit/types.ts). Keys are encrypted PKCS#8 PEM. */
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
    /** What was issued before each certificate had a file of its own; a file of the same serial number comes first. */
    issued: z.array(issuedCertificateSchema).readonly(),
    /** Number of the last CRL of that time; 0: none was made. */
    revocationListNumber: z.int(),
  })
  .readonly();
export type LabCaRecord = z.output<typeof labCaRecordSchema>;
