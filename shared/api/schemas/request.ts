import * as z from "zod";
import { deploymentSchema, organizationSchema } from "../../deployment/model.ts";
import { bundleFactsSchema } from "../../facts/bundle-facts.ts";
import { certificateFactsSchema } from "../../facts/certificate-facts.ts";
import { requestFactsSchema } from "../../facts/request-facts.ts";
import { fqdnSchema } from "../../names/fqdn.ts";
import { productIds } from "../../products/types.ts";
import { keyChoices, roleIds } from "../../roles/types.ts";
import {
  fileInputSchema,
  jobIdSchema,
  onExistingSchema,
  outcomeSchema,
  passphraseSchema,
  passwordSchema,
  referenceSchema,
  targetIdSchema,
  writtenFileSchema,
} from "./common.ts";
import { comparisonRowSchema } from "./convert.ts";

export const createRequestInput = z.strictObject({
  jobId: jobIdSchema,
  deployment: deploymentSchema,
  product: z.enum(productIds),
  role: z.enum(roleIds),
  /** Servers of the deployment that hold the role; one request each. */
  servers: z.array(fqdnSchema).min(1).readonly(),
  /** Names that the user took out of or put into the plan; the plan's own otherwise. */
  addedNames: z.array(z.string()).readonly(),
  removedNames: z.array(z.string()).readonly(),
  organization: organizationSchema,
  key: z.enum(keyChoices),
  /** Encrypts the private key while the request is pending. */
  passphrase: passphraseSchema,
  folder: referenceSchema,
  onExisting: onExistingSchema,
});

/** A request that waits for its certificate. Nothing in it is secret. */
export const pendingSummarySchema = z
  .strictObject({
    id: z.string(),
    createdAt: z.string(),
    product: z.enum(productIds),
    role: z.enum(roleIds),
    roleTitle: z.string(),
    deploymentName: z.string(),
    server: z.string(),
    commonName: z.string(),
    names: z.array(z.string()).readonly(),
    key: z.enum(keyChoices),
    friendlyName: z.string(),
    /** SHA-256 of the public key: what the issued certificate is matched with. */
    publicKeyFingerprint: z.string(),
    exportable: z.boolean(),
    /** When it was completed; null: still waiting. */
    completedAt: z.string().nullable(),
  })
  .readonly();
export type PendingSummary = z.output<typeof pendingSummarySchema>;

const createdRequestSchema = z
  .strictObject({
    server: z.string(),
    pending: pendingSummarySchema,
    file: writtenFileSchema,
    pem: z.string(),
    facts: requestFactsSchema,
  })
  .readonly();
export type CreatedRequest = z.output<typeof createdRequestSchema>;

export const createRequestOutput = z.strictObject({
  requests: z.array(z.strictObject({ server: z.string(), outcome: outcomeSchema(createdRequestSchema) })).readonly(),
});

export const pendingListOutput = z.strictObject({
  pending: z.array(pendingSummarySchema).readonly(),
  /** Files of the data folder that could not be read, in words: they are kept. */
  damaged: z.array(z.string()).readonly(),
});
/** What an id of a pending request is made of: the server's host name and random digits. It is a file name, too. */
export const pendingIdSchema = z.string().regex(/^[a-z0-9-]{1,64}$/, "No pending request has such an id.");
export const pendingIdInput = z.strictObject({ id: pendingIdSchema });
export const pendingShowOutput = z.strictObject({
  pending: pendingSummarySchema,
  pem: z.string(),
  facts: requestFactsSchema,
});

export const completeInput = z.strictObject({
  jobId: jobIdSchema,
  /** null: the pending request is found by the certificate's public key. */
  pendingId: pendingIdSchema.nullable(),
  certificate: fileInputSchema,
  chain: z.array(fileInputSchema).readonly(),
  passphrase: passwordSchema,
  /** Protects the PFX. */
  outPassword: passwordSchema,
  target: targetIdSchema,
  folder: referenceSchema,
  onExisting: onExistingSchema,
});
export const completeOutput = z.strictObject({
  pending: pendingSummarySchema,
  file: writtenFileSchema,
  bundle: bundleFactsSchema,
  /** Leaf first. */
  chain: z.array(certificateFactsSchema).readonly(),
  /** The request beside the certificate that came back. */
  comparison: z.array(comparisonRowSchema).readonly(),
  notices: z.array(z.string()).readonly(),
  thumbprint: z.string(),
});
