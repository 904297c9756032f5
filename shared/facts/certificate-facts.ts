import * as z from "zod";
import { messageSchema } from "../text/message.ts";
import {
  accessSchema,
  authorityKeyIdentifierSchema,
  basicConstraintsSchema,
  distinguishedNameSchema,
  encodedSchema,
  generalNameSchema,
  keyUsageSchema,
  list,
  nameConstraintsSchema,
  namedOidSchema,
  policyConstraintsSchema,
  policyMappingSchema,
  policySchema,
  publicKeySchema,
  signatureAlgorithmSchema,
  templateReferenceSchema,
} from "./common.ts";
import { extensionSchema } from "./listed-extension.ts";
import { extensionOf, partSchema, unreadFieldSchema } from "./part.ts";

/** Fields beside the extensions, which say it themselves. */
export const notShownFieldSchema = z.enum([
  "version",
  "serialNumber",
  "subject",
  "issuer",
  "notBefore",
  "notAfter",
  "publicKey",
  "signatureAlgorithm",
  "sha1Fingerprint",
  "sha256Fingerprint",
]);
export type NotShownField = z.output<typeof notShownFieldSchema>;

/** What a certificate says (RFC 5280). Times are ISO 8601 in UTC, byte strings lower-case hex. */
const schema = z
  .strictObject({
    kind: z.literal("certificate"),
    version: z.int(),
    serialNumber: z.string(),
    subject: distinguishedNameSchema,
    issuer: distinguishedNameSchema,
    /** "": it cannot be read, which `unread` says. */
    notBefore: z.string(),
    notAfter: z.string(),
    /** Those that are not written as RFC 5280 §4.1.2.5 demands: with seconds, in Greenwich Mean Time, without a fraction. */
    irregularTimes: list(z.enum(["notBefore", "notAfter"])),
    publicKey: publicKeySchema,
    signatureAlgorithm: signatureAlgorithmSchema,
    /** The algorithm that the signed part names; RFC 5280 §4.1.1.2 wants it equal to `signatureAlgorithm`. null: it is the same. */
    signedAlgorithm: signatureAlgorithmSchema.nullable(),
    subjectAlternativeNames: extensionOf(list(generalNameSchema)),
    extendedKeyUsage: extensionOf(list(namedOidSchema)),
    keyUsage: extensionOf(keyUsageSchema),
    basicConstraints: extensionOf(basicConstraintsSchema),
    /** URLs of the CRL distribution points. */
    crlDistributionPoints: extensionOf(list(z.string())),
    authorityInformationAccess: extensionOf(list(accessSchema)),
    nameConstraints: extensionOf(nameConstraintsSchema),
    subjectKeyIdentifier: extensionOf(z.string()),
    authorityKeyIdentifier: extensionOf(authorityKeyIdentifierSchema),
    certificatePolicies: extensionOf(list(policySchema)),
    policyMappings: extensionOf(list(policyMappingSchema)),
    policyConstraints: extensionOf(policyConstraintsSchema),
    /** How many certificates below the policy “any” still counts in. */
    inhibitAnyPolicy: extensionOf(z.int()),
    template: partSchema(templateReferenceSchema),
    /** Every extension, in the order of the file. */
    extensions: list(extensionSchema),
    unread: list(unreadFieldSchema),
    /** Subject equals issuer. */
    selfIssued: z.boolean(),
    /**
     * Private keys that stand beside it in the file, by the name of their part, where none of them is its own; absent: there are none, its
     * own is there, or one is locked, so that nothing is known.
     */
    foreignKeys: list(messageSchema).optional(),
    /**
     * Fields that hold nothing, because a printed text does not show them, or because they are damaged (`unread`); absent: all were read.
     */
    notShown: list(notShownFieldSchema).optional(),
    encoded: encodedSchema,
    sha1Fingerprint: z.string(),
    sha256Fingerprint: z.string(),
  })
  .readonly();
export type CertificateFacts = z.output<typeof schema>;
/** An interface, so that the declarations of all that hold certificates name it instead of spelling it out. */
export interface CertificateFactsSchema extends z.ZodType<CertificateFacts> {}
export const certificateFactsSchema: CertificateFactsSchema = schema;
/** Its fields, for what adds some to them. */
export const certificateObject = schema.unwrap();
