import * as z from "zod";
import { certificateFactsSchema } from "./certificate-facts.ts";
import { distinguishedNameSchema, encodedSchema, list, namedOidSchema, signatureAlgorithmSchema } from "./common.ts";
import { extensionSchema } from "./listed-extension.ts";
import { unreadFieldSchema } from "./part.ts";

/** One certificate that an OCSP response speaks of (RFC 6960 §4.2.1, SingleResponse). */
const ocspAnswerSchema = z
  .strictObject({
    hashAlgorithm: namedOidSchema,
    issuerNameHash: z.string(),
    issuerKeyHash: z.string(),
    /** As certificates have it. */
    serialNumber: z.string(),
    status: z.enum(["good", "revoked", "unknown"]),
    /** Of a revoked one. */
    revokedAt: z.string().nullable(),
    /** RFC 5280 name: keyCompromise … or the number of a reason that has none. null: not stated. */
    reason: z.string().nullable(),
    thisUpdate: z.string(),
    nextUpdate: z.string().nullable(),
    /** It has a critical extension, which KeySpec does not know. */
    hasUnknownCritical: z.boolean(),
  })
  .readonly();
export type OcspAnswer = z.output<typeof ocspAnswerSchema>;

/** What an OCSP response says (RFC 6960 §4.2.1). Times are ISO 8601 in UTC, byte strings lower-case hex. */
export const ocspResponseFactsSchema = z
  .strictObject({
    kind: z.literal("ocsp-response"),
    /** `successful`, or why the responder gave no answer: then everything else is null or empty. */
    responseStatus: z.enum([
      "successful",
      "malformedRequest",
      "internalError",
      "tryLater",
      "sigRequired",
      "unauthorized",
      "other",
    ]),
    /** Who answers: by name or by the SHA-1 of its key. */
    responder: z
      .strictObject({ name: distinguishedNameSchema.nullable(), keyHash: z.string().nullable() })
      .readonly()
      .nullable(),
    /** "": it cannot be read, which `unread` says. */
    producedAt: z.string().nullable(),
    signatureAlgorithm: signatureAlgorithmSchema.nullable(),
    answers: list(ocspAnswerSchema),
    /** Answers that are not among them: behind the first `limits.ocspAnswers`, or damaged. */
    answersLeftOut: z.int(),
    /** Certificates that the responder sent along. */
    certificates: list(certificateFactsSchema),
    extensions: list(extensionSchema),
    unread: list(unreadFieldSchema),
    /** Absent where it stands beside certificates that it speaks of. */
    encoded: encodedSchema.optional(),
    sha256Fingerprint: z.string(),
  })
  .readonly();
export type OcspResponseFacts = z.output<typeof ocspResponseFactsSchema>;
