import * as z from "zod";
import {
  distinguishedNameSchema,
  extensionSchema,
  generalNameSchema,
  keyUsageSchema,
  list,
  nameConstraintsSchema,
  namedOidSchema,
  publicKeySchema,
  signatureAlgorithmSchema,
  templateReferenceSchema,
} from "./common.ts";

/** What a certificate says (RFC 5280). Times are ISO 8601 in UTC, byte strings lower-case hex. */
export const certificateFactsSchema = z
  .strictObject({
    kind: z.literal("certificate"),
    version: z.int(),
    serialNumber: z.string(),
    subject: distinguishedNameSchema,
    issuer: distinguishedNameSchema,
    notBefore: z.string(),
    notAfter: z.string(),
    publicKey: publicKeySchema,
    signatureAlgorithm: signatureAlgorithmSchema,
    /** The algorithm that the signed part names; RFC 5280 §4.1.1.2 wants it equal to `signatureAlgorithm`. null: it is the same. */
    signedAlgorithm: signatureAlgorithmSchema.nullable(),
    /** null: the extension is absent. */
    subjectAlternativeNames: list(generalNameSchema).nullable(),
    extendedKeyUsage: list(namedOidSchema).nullable(),
    keyUsage: keyUsageSchema.nullable(),
    basicConstraints: z
      .strictObject({ certificateAuthority: z.boolean(), pathLength: z.int().nullable() })
      .readonly()
      .nullable(),
    /** URLs of the CRL distribution points; null: the extension is absent. */
    crlDistributionPoints: list(z.string()).nullable(),
    authorityInformationAccess: list(
      z.strictObject({ method: z.enum(["ocsp", "ca-issuers", "other"]), url: z.string() }).readonly(),
    ).nullable(),
    nameConstraints: nameConstraintsSchema.nullable(),
    subjectKeyIdentifier: z.string().nullable(),
    authorityKeyIdentifier: z.string().nullable(),
    template: templateReferenceSchema.nullable(),
    extensions: list(extensionSchema),
    /** Subject equals issuer. */
    selfIssued: z.boolean(),
    sha1Fingerprint: z.string(),
    sha256Fingerprint: z.string(),
  })
  .readonly();
export type CertificateFacts = z.output<typeof certificateFactsSchema>;
