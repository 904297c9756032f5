import * as z from "zod";
import {
  authorityKeyIdentifierSchema,
  distinguishedNameSchema,
  encodedSchema,
  list,
  signatureAlgorithmSchema,
} from "./common.ts";
import { extensionSchema } from "./listed-extension.ts";
import { extensionOf, unreadFieldSchema } from "./part.ts";

/** What part of the revoked certificates a list speaks of (RFC 5280 §5.2.5). */
const issuingDistributionPointSchema = z
  .strictObject({
    /** URLs and other names of the distribution point; []: it is not named. */
    names: list(z.string()),
    onlyEndEntities: z.boolean(),
    onlyAuthorities: z.boolean(),
    onlyAttributeCertificates: z.boolean(),
    /** Not every reason for revoking is in it. */
    onlySomeReasons: z.boolean(),
    /** It holds certificates of other issuers too. */
    indirect: z.boolean(),
  })
  .readonly();
export type IssuingDistributionPoint = z.output<typeof issuingDistributionPointSchema>;

/** What a certificate revocation list says (RFC 5280 §5). Times are ISO 8601 in UTC, byte strings lower-case hex. */
export const revocationListFactsSchema = z
  .strictObject({
    kind: z.literal("revocation-list"),
    issuer: distinguishedNameSchema,
    /** "": it cannot be read, which `unread` says. */
    thisUpdate: z.string(),
    nextUpdate: z.string().nullable(),
    signatureAlgorithm: signatureAlgorithmSchema,
    /** The algorithm that the signed part names. null: it is the same. */
    signedAlgorithm: signatureAlgorithmSchema.nullable(),
    /** In the order of the file. `serialNumber` as certificates have it. */
    revoked: list(
      z
        .strictObject({
          serialNumber: z.string(),
          revokedAt: z.string(),
          /** RFC 5280 name: keyCompromise … or the number of a reason that has none. null: not stated. */
          reason: z.string().nullable(),
          /** It has a critical extension that KeySpec does not know, such as the issuer of an indirect list. */
          hasUnknownCritical: z.boolean(),
        })
        .readonly(),
    ),
    /** Entries that are not among them: behind the first `limits.revokedCertificates`, or damaged. */
    revokedLeftOut: z.int(),
    /** In decimal. */
    crlNumber: extensionOf(z.string()),
    authorityKeyIdentifier: extensionOf(authorityKeyIdentifierSchema),
    issuingDistributionPoint: extensionOf(issuingDistributionPointSchema),
    extensions: list(extensionSchema),
    unread: list(unreadFieldSchema),
    /** Absent where it stands beside certificates that it speaks of. */
    encoded: encodedSchema.optional(),
    sha1Fingerprint: z.string(),
    sha256Fingerprint: z.string(),
  })
  .readonly();
export type RevocationListFacts = z.output<typeof revocationListFactsSchema>;
