import * as z from "zod";
import { authorityIds } from "../../authorities/types.ts";
import { productIds } from "../../catalogue/products/types.ts";
import { deploymentSchema, organizationSchema } from "../../deployment/model.ts";
import { bundleFactsSchema } from "../../facts/bundle-facts.ts";
import { certificateFactsSchema } from "../../facts/certificate-facts.ts";
import { requestFactsSchema } from "../../facts/request-facts.ts";
import { requestFormats, requestTemplateSchema } from "../../guide/requests/types.ts";
import { limits } from "../../limits.ts";
import { fqdnSchema } from "../../names/fqdn.ts";
import { questionIds } from "../../roles/planning/questions.ts";
import {
  certificateUses,
  digestChoices,
  extendedKeyUsages,
  keyChoices,
  nameNeeds,
  roleIds,
} from "../../roles/types.ts";
import { messageSchema } from "../../text/message.ts";
import {
  errorDataSchema,
  fileInputSchema,
  jobIdSchema,
  keepForSchema,
  onExistingSchema,
  outcomeSchema,
  passphraseSchema,
  passwordSchema,
  referenceSchema,
  targetIdSchema,
  writtenFileSchema,
} from "./common.ts";
import { comparisonRowSchema } from "./convert.ts";

/** One role of a run (`Selection` of shared/roles/plan.ts). */
const selectionSchema = z
  .strictObject({
    role: z.enum(roleIds),
    layout: z.string().max(64).optional(),
    /** Servers of the deployment that hold the role; absent: all. */
    servers: z.array(fqdnSchema).min(1).max(limits.chosenServers).readonly().optional(),
  })
  .readonly();

const namesSchema = z.array(z.string().max(300)).max(limits.subjectAlternativeNames).readonly();

/** A certificate in use that a new one takes the place of. */
const replacedCertificateSchema = z
  .strictObject({
    /** SHA-1 of the certificate, in hex; of one that shows none what tells it apart (`FoundCertificate`). */
    thumbprint: z.string().max(600),
    /** ISO 8601. */
    ends: z.string().max(40),
  })
  .readonly();
export type ReplacedCertificate = z.output<typeof replacedCertificateSchema>;

/** What a run of requests is made from, and all of it that a draft keeps. Nothing in it is secret. */
export const requestChoicesSchema = z.strictObject({
  deployment: deploymentSchema,
  product: z.enum(productIds),
  selections: z.array(selectionSchema).max(limits.selections).readonly(),
  /** Plan ids: only these of the certificates of the selections; absent: all. */
  only: z.array(z.string().max(600)).min(1).max(limits.chosenServers).readonly().optional(),
  /** What the new certificates take the place of, by the plan's id; absent: nobody said. */
  replaces: z.record(z.string().max(600), replacedCertificateSchema).readonly().optional(),
  answers: z.partialRecord(z.enum(questionIds), z.boolean()).readonly(),
  /** For every certificate of the run. */
  addedNames: namesSchema,
  removedNames: namesSchema,
  /** For single certificates, by the plan's id. */
  nameChanges: z
    .record(z.string().max(600), z.strictObject({ addedNames: namesSchema, removedNames: namesSchema }).readonly())
    .readonly(),
  /** The same for friendly names; absent: the usual ones. */
  friendlyNames: z.record(z.string().max(600), z.string().max(limits.friendlyNameCharacters)).readonly().optional(),
  organization: organizationSchema,
  key: z.enum(keyChoices),
  digest: z.enum(digestChoices),
  /** Who signs what servers inside present, and what the internet must trust (`plan.authority`). */
  authorities: z.strictObject({ private: z.enum(authorityIds), public: z.enum(authorityIds) }).readonly(),
  /** "here": KeySpec makes the key and keeps it; "on-server": an INF with which the server makes its own. */
  delivery: z.enum(["here", "on-server"]),
  format: z.enum(requestFormats),
  /** Template of an enterprise CA; null: none is named. Requests to other authorities never name one. */
  template: requestTemplateSchema.nullable(),
});
export type RequestChoices = z.output<typeof requestChoicesSchema>;

export const createRequestInput = requestChoicesSchema.extend({
  jobId: jobIdSchema,
  keepFor: keepForSchema.optional(),
  /** Encrypts the private keys while the requests are pending; null with "on-server". */
  passphrase: passphraseSchema.nullable(),
  /** Keep the passphrase in the operating system's key store (`app.about` says whether there is one). */
  rememberPassphrase: z.boolean(),
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
    /** Ids of the role’s layout and of its certificate (`shared/roles/titles.ts` has the words). */
    layout: z.string(),
    certificate: z.string(),
    uses: z.array(z.enum(certificateUses)).readonly(),
    deploymentName: z.string(),
    server: z.string(),
    /** Servers that will present the certificate; several share the key. */
    nodes: z.array(z.string()).readonly(),
    commonName: z.string(),
    names: z.array(z.string()).readonly(),
    /** What the plan said of the certificate, for the verdict on what comes back; absent: an earlier KeySpec made the request. */
    requested: z
      .strictObject({
        /** By name: whether the role can do without it. */
        needs: z.record(z.string(), z.enum(nameNeeds)).readonly(),
        extendedKeyUsage: z.array(z.enum(extendedKeyUsages)).readonly(),
        wildcards: z.boolean(),
      })
      .readonly()
      .optional(),
    key: z.enum(keyChoices),
    authority: z.enum(authorityIds),
    friendlyName: z.string(),
    /** SHA-256 of the public key: what the issued certificate is matched with. */
    publicKeyFingerprint: z.string(),
    exportable: z.boolean(),
    /** The passphrase is in the operating system's key store. */
    passphraseRemembered: z.boolean(),
    /** When it was completed; null: still waiting. */
    completedAt: z.string().nullable(),
    /** What the certificate takes the place of; absent: nobody said. */
    replaces: replacedCertificateSchema.optional(),
    /** When the certificate ends that it got; absent: it waits, or an earlier KeySpec completed it. */
    expiresAt: z.string().optional(),
  })
  .readonly();
export type PendingSummary = z.output<typeof pendingSummarySchema>;

const createdRequestSchema = z.discriminatedUnion("delivery", [
  z
    .strictObject({
      delivery: z.literal("here"),
      pending: pendingSummarySchema,
      file: writtenFileSchema,
      /** What to paste into an authority's form. */
      pem: z.string(),
      facts: requestFactsSchema,
    })
    .readonly(),
  z.strictObject({ delivery: z.literal("on-server"), file: writtenFileSchema, inf: z.string() }).readonly(),
  /** The key is made by an appliance: the file holds the values to enter there. */
  z.strictObject({ delivery: z.literal("on-appliance"), file: writtenFileSchema, sheet: z.string() }).readonly(),
]);
export type CreatedRequest = z.output<typeof createdRequestSchema>;

export const createRequestOutput = z.strictObject({
  requests: z
    .array(z.strictObject({ planId: z.string(), title: messageSchema, outcome: outcomeSchema(createdRequestSchema) }))
    .readonly(),
  /** README.txt for the operator; null where no request was written. */
  readme: writtenFileSchema.nullable(),
  /** What could not be done beside the requests. */
  notices: z.array(messageSchema).readonly().optional(),
});

/** The steps of the page that makes requests, in their order. */
export const requestSteps = ["deployment", "roles", "plan", "signer", "check"] as const;
export type RequestStep = (typeof requestSteps)[number];

/** Choices of a run that was not finished. */
export const draftSchema = z
  .strictObject({
    schemaVersion: z.literal(2),
    /** The step that was open. */
    step: z.enum(requestSteps),
    choices: requestChoicesSchema,
  })
  .readonly();
export type Draft = z.output<typeof draftSchema>;

/** The steps that version 1 counted, from 0; the page after the last one was the last one's. */
const firstSteps = ["deployment", "roles", "plan"] as const satisfies readonly RequestStep[];

const firstDraftSchema = z
  .strictObject({ schemaVersion: z.literal(1), step: z.int().min(0).max(20), choices: requestChoicesSchema })
  .transform(({ step, choices }): Draft => ({ schemaVersion: 2, step: firstSteps[step] ?? "signer", choices }));

/** A draft of any version that was ever stored. */
export const storedDraftSchema = z.union([draftSchema, firstDraftSchema]);
/** A page chooses the id of its draft; it is a file name, too. */
export const draftIdSchema = z.string().regex(/^[a-z0-9-]{1,64}$/);
export const draftIdInput = z.strictObject({ id: draftIdSchema });
export const draftSaveInput = z.strictObject({ id: draftIdSchema, draft: draftSchema });
/** A draft without its choices. */
const draftSummarySchema = z
  .strictObject({
    id: draftIdSchema,
    savedAt: z.string(),
    step: z.enum(requestSteps),
    /** Name of the deployment. */
    deployment: z.string(),
    /** How many roles are chosen. */
    roles: z.int(),
  })
  .readonly();
export type DraftSummary = z.output<typeof draftSummarySchema>;
/** `damaged`: files that could not be read, and why: they are kept. */
export const draftListOutput = z.strictObject({
  drafts: z.array(draftSummarySchema).readonly(),
  damaged: z.array(messageSchema).readonly(),
});
/** null: there is none, or none that this KeySpec can read. */
export const draftReadOutput = z.strictObject({ draft: draftSchema.nullable(), savedAt: z.string().nullable() });

export const pendingListOutput = z.strictObject({
  pending: z.array(pendingSummarySchema).readonly(),
  /** Ids of those whose passphrase this session remembers: none needs to be typed. */
  remembered: z.array(z.string()).readonly(),
  /** Files of the data folder that could not be read, and why: they are kept. */
  damaged: z.array(messageSchema).readonly(),
});
/** What an id of a pending request is made of: the server's host name and random digits. It is a file name, too. */
export const pendingIdSchema = z.string().regex(/^[a-z0-9-]{1,64}$/);
export const pendingIdInput = z.strictObject({ id: pendingIdSchema });
export const pendingShowOutput = z.strictObject({
  pending: pendingSummarySchema,
  pem: z.string(),
  facts: requestFactsSchema,
});

export const completeInput = z.strictObject({
  jobId: jobIdSchema,
  keepFor: keepForSchema.optional(),
  /** null: the pending request is found by the certificate's public key. */
  pendingId: pendingIdSchema.nullable(),
  certificate: fileInputSchema,
  chain: z.array(fileInputSchema).readonly(),
  /** The certificate that it replaces, to see what changed; null: none given. */
  previous: fileInputSchema.nullable(),
  /** null: the one that the operating system's key store remembers. */
  passphrase: passwordSchema.nullable(),
  /** Protects the PFX. Empty only for a target that holds no key (PFX_OUT_PASSWORD_REQUIRED). */
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
  /** The certificate that it replaces beside the new one; null: none was given. */
  previous: z.array(comparisonRowSchema).readonly().nullable(),
  notices: z.array(messageSchema).readonly(),
  thumbprint: z.string(),
});

/** Everything that came back from authorities at once: certificates, chains, archives. */
export const completeSeveralInput = z.strictObject({
  jobId: jobIdSchema,
  keepFor: keepForSchema.optional(),
  files: z.array(fileInputSchema).min(1).max(limits.inputFiles).readonly(),
  /** Only these of the requests that the files answer; absent: all. */
  only: z.array(pendingIdSchema).min(1).max(limits.inputFiles).readonly().optional(),
  /** Of every one of them; null: those that the operating system's key store remembers. */
  passphrase: passwordSchema.nullable(),
  /** As of `completeInput`, for every PFX. */
  outPassword: passwordSchema,
  target: targetIdSchema,
  folder: referenceSchema,
  onExisting: onExistingSchema,
});
export const completeSeveralOutput = z.strictObject({
  /** One for each request that a file answers. */
  requests: z
    .array(z.strictObject({ pending: pendingSummarySchema, outcome: outcomeSchema(completeOutput) }))
    .readonly(),
  /** Certificates that answer no request, each with the request that it nearly fits: the same names, another key. */
  strangers: z
    .array(
      z.strictObject({
        file: z.string(),
        certificate: certificateFactsSchema,
        nearest: pendingSummarySchema.nullable(),
      }),
    )
    .readonly(),
  /** Files that could not be read, and why. */
  unread: z.array(z.strictObject({ file: z.string(), error: errorDataSchema })).readonly(),
  /** Pending requests that cannot be read: one of the certificates may answer one of them. */
  damagedRequests: z.int().min(0),
});
