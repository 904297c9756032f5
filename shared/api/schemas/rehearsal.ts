import * as z from "zod";
import { deploymentSchema } from "../../deployment/model.ts";
import { inventorySourceSchema } from "../../inventory/inventory-item.ts";
import { limits } from "../../limits.ts";
import { rehearsalFactsSchema } from "../../rehearsal/rehearsal-facts.ts";
import { handshakesSchema } from "../../rehearsal/rehearsed-pair.ts";
import {
  errorDataSchema,
  fileInputSchema,
  jobIdSchema,
  keepForSchema,
  outcomeSchema,
  passwordSchema,
} from "./common.ts";
import { keptChoicesSchema, keptIdSchema } from "./kept-deployments.ts";

const sideInput = z
  .strictObject({
    file: fileInputSchema,
    password: passwordSchema.nullable(),
    /** FQDN by which the other side knows it; null: not said. */
    name: z.string().min(1).max(limits.endpointCharacters).nullable(),
    /** Files with the roots that this side trusts; null: not said. */
    roots: z.array(fileInputSchema).min(1).max(limits.anchorFiles).readonly().nullable(),
  })
  .readonly();

/** Files with revocation lists and OCSP responses, as in Inspect. */
const besideInput = z.array(fileInputSchema).max(limits.besideFiles).readonly();

export const rehearseLinkInput = z.strictObject({
  jobId: jobIdSchema,
  listener: sideInput,
  initiator: sideInput,
  beside: besideInput.optional(),
});
export const rehearseLinkOutput = rehearsalFactsSchema;

export const rehearseDeploymentInput = z.strictObject({
  jobId: jobIdSchema,
  keepFor: keepForSchema.optional(),
  /** Whose inventory says what servers trust; null: nothing is kept of the deployment. */
  id: keptIdSchema.nullable(),
  deployment: deploymentSchema,
  choices: keptChoicesSchema.nullable(),
  /** Id of a line of the trust map; null: every connection whose two ends are given. */
  line: z
    .string()
    .max(limits.endpointCharacters * 3)
    .nullable(),
  /** PFX files, and what else says more of them: roots, issuers, revocation lists, texts of the collector. */
  files: z
    .array(
      z
        .strictObject({
          file: fileInputSchema,
          password: passwordSchema.nullable(),
          /** Id of the system of the map that it is for; null: it finds its place by itself. */
          system: z.string().max(limits.endpointCharacters).nullable(),
        })
        .readonly(),
    )
    .min(1)
    .max(limits.rehearsedFiles)
    .readonly(),
});
export const rehearseDeploymentOutput = z.strictObject({
  /** What became of each file; `source`: what was read of it, with its number among the files as its id. */
  files: z
    .array(
      z
        .strictObject({
          name: z.string(),
          outcome: outcomeSchema(
            z.strictObject({ closed: errorDataSchema.nullable(), source: inventorySourceSchema }).readonly(),
          ),
        })
        .readonly(),
    )
    .readonly(),
  /** The pairs of certificates that shook hands, by SHA-256, and what became of each. */
  pairs: z
    .array(
      z
        .strictObject({ listener: z.string(), initiator: z.string(), outcome: outcomeSchema(handshakesSchema) })
        .readonly(),
    )
    .readonly(),
});
