import * as z from "zod";
import { deploymentSchema } from "../../deployment/model.ts";
import { guestSchema, inventorySourceSchema } from "../../inventory/inventory-item.ts";
import { limits } from "../../limits.ts";
import { messageSchema } from "../../text/message.ts";
import {
  errorDataSchema,
  fileInputSchema,
  jobIdSchema,
  onExistingSchema,
  outcomeSchema,
  passwordSchema,
  referenceSchema,
  writtenFileSchema,
} from "./common.ts";
import { anchorsInputSchema } from "./inspect.ts";
import { requestChoicesSchema } from "./request.ts";

/**
 * What was answered when requests were made for a deployment: questions, own names, layouts, signers, organisation. Which certificates were
 * wanted then is not kept. Nothing in it is secret.
 */
export const keptChoicesSchema = requestChoicesSchema.omit({ deployment: true, only: true, replaces: true }).readonly();
export type KeptChoices = z.output<typeof keptChoicesSchema>;

/** Part of a file name and of an address. */
export const keptIdSchema = z.string().regex(/^[a-z0-9-]{1,64}$/);

const keptSchema = z
  .strictObject({
    id: keptIdSchema,
    deployment: deploymentSchema,
    /** null: no request was made for it yet. */
    choices: keptChoicesSchema.nullable(),
    /** ISO 8601; null: an earlier KeySpec kept it. */
    changedAt: z.string().nullable(),
  })
  .readonly();
/** A deployment of the data folder. An interface, so that declarations name it. */
export interface KeptDeployment extends z.output<typeof keptSchema> {}
/** A deployment with what was answered for it. */
export type AnsweredDeployment = Pick<KeptDeployment, "deployment" | "choices">;
export interface KeptDeploymentSchema extends z.ZodType<KeptDeployment> {}
const keptDeploymentSchema: KeptDeploymentSchema = keptSchema;

export const keptIdInput = z.strictObject({ id: keptIdSchema });
/** `damaged`: files that could not be read, and why: they are kept. */
export const listDeploymentsOutput = z.strictObject({
  deployments: z.array(keptDeploymentSchema).readonly(),
  damaged: z.array(messageSchema).readonly(),
});
export const keepDeploymentInput = z.strictObject({
  /** null: a new one; else the one that it takes the place of, which may get another name. */
  id: keptIdSchema.nullable(),
  deployment: deploymentSchema,
  /** Absent: those of the one before stay. */
  choices: keptChoicesSchema.nullable().optional(),
});
export const keepDeploymentOutput = z.strictObject({
  kept: keptDeploymentSchema,
  /** Requests that still bear the name of before, so that they are no longer found, and why. */
  leftBehind: z.array(z.strictObject({ id: z.string(), error: errorDataSchema }).readonly()).readonly(),
});

export const writeCalendarInput = z.strictObject({
  id: keptIdSchema,
  folder: referenceSchema,
  onExisting: onExistingSchema,
});
export const writeCalendarOutput = z.strictObject({ file: writtenFileSchema, events: z.int() });

export const readInventoryOutput = z.strictObject({ sources: z.array(inventorySourceSchema).readonly() });

export const addToInventoryInput = z.strictObject({
  jobId: jobIdSchema,
  id: keptIdSchema,
  files: z.array(fileInputSchema).max(limits.inputFiles).readonly(),
  /** "fe01.contoso.com:5061": ports that somebody wants looked at now. */
  endpoints: z.array(z.string().min(1).max(limits.endpointCharacters)).max(limits.endpoints).readonly(),
  /** null: none given; the absent and the empty password are tried. */
  password: passwordSchema.nullable(),
  /** The roots that the chains of these files and ports must end in; absent: trust is not looked at. */
  anchors: anchorsInputSchema.optional(),
  /** Whose the files are, where no topology names it; absent: what they show finds its place by itself. */
  guest: guestSchema.optional(),
});
/** `files`: what became of each file, then of each port. */
export const addToInventoryOutput = z.strictObject({
  files: z
    .array(
      z.strictObject({
        name: z.string(),
        /** `closed`: why a PFX of the file stayed closed, although something of it was read. */
        outcome: outcomeSchema(z.strictObject({ closed: errorDataSchema.nullable() })),
      }),
    )
    .readonly(),
  sources: z.array(inventorySourceSchema).readonly(),
});

export const removeFromInventoryInput = z.strictObject({
  id: keptIdSchema,
  /** Ids of sources; null: all of them. */
  sources: z.array(z.string().max(300)).max(limits.inventorySources).readonly().nullable(),
});
