import * as z from "zod";
import { certificateFactsSchema } from "../../facts/certificate-facts.ts";
import { factsSchema } from "../../facts/facts.ts";
import { limits } from "../../limits.ts";
import { bytesSchema } from "../bytes.ts";
import {
  fileInputSchema,
  jobIdSchema,
  keepForSchema,
  onExistingSchema,
  outcomeSchema,
  passphraseSchema,
  passwordSchema,
  referenceSchema,
  writtenFileSchema,
} from "./common.ts";
import { pendingIdSchema, pendingSummarySchema } from "./request.ts";

export const labCaStatusOutput = z.strictObject({
  authority: z
    .strictObject({
      root: certificateFactsSchema,
      issuing: certificateFactsSchema,
      /** Base URL that CDP and AIA point below. */
      baseUrl: z.string(),
      issued: z.int(),
      /** This session remembers the passphrase of its keys. */
      passphraseRemembered: z.boolean(),
    })
    .readonly()
    .nullable(),
});

/** Whom the lab CA behaves like when it issues. */
export const labCaProfiles = ["ad-cs-web-server", "public"] as const;
export type LabCaProfile = (typeof labCaProfiles)[number];

export const labCaInitInput = z.strictObject({
  jobId: jobIdSchema,
  organization: z.string().min(1).max(limits.organizationCharacters),
  /** http:, https: or file: URL of the folder that CRL and CA certificates will be found in. */
  baseUrl: z.url({ protocol: /^(https?|file)$/ }),
  /** null: that of a pending request which this session remembers. */
  passphrase: passphraseSchema.nullable(),
  passphraseOf: pendingIdSchema.optional(),
});

/** What holds for every request that one call signs. */
const issueOptions = {
  jobId: jobIdSchema,
  profile: z.enum(labCaProfiles),
  /** null: the one that this session remembers. */
  passphrase: passwordSchema.nullable(),
  days: z.int().min(1).max(limits.labCaDays),
  folder: referenceSchema,
  onExisting: onExistingSchema,
} as const;
export const labCaIssueInput = z.strictObject({ ...issueOptions, request: fileInputSchema });
export const labCaIssueOutput = z.strictObject({
  certificate: certificateFactsSchema,
  /** PEM: leaf, issuing CA, root. */
  chainPem: bytesSchema,
  /** What stands in `chainPem`, as Inspect reads it. */
  items: z.array(factsSchema).readonly(),
  /** The pending request whose key it certifies; null: the request came from elsewhere. */
  answers: pendingSummarySchema.nullable(),
  file: writtenFileSchema,
});

export const labCaIssueSeveralInput = z.strictObject({
  ...issueOptions,
  keepFor: keepForSchema.optional(),
  requests: z.array(fileInputSchema).min(1).max(limits.inputFiles).readonly(),
});
export const labCaIssueSeveralOutput = z.strictObject({
  /** One for each request, in the order of the call. */
  requests: z.array(z.strictObject({ name: z.string(), outcome: outcomeSchema(labCaIssueOutput) })).readonly(),
});

export const labCaRevocationListInput = z.strictObject({
  jobId: jobIdSchema,
  passphrase: passwordSchema,
  /** Serial numbers (hex) to revoke from now on. */
  revoke: z.array(z.string().regex(/^[0-9a-f]+$/)).readonly(),
  folder: referenceSchema,
  onExisting: onExistingSchema,
});
export const labCaRevocationListOutput = z.strictObject({
  /** The issuing CA's list. */
  file: writtenFileSchema,
  /** What else has to lie below the base URL: the root's list and both certificates. */
  alsoWritten: z.array(writtenFileSchema).readonly(),
  revoked: z.int(),
  nextUpdate: z.string(),
});
