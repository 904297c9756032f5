import * as z from "zod";
import { deploymentSchema } from "../../deployment/model.ts";
import { limits } from "../../limits.ts";
import { messageSchema } from "../../text/message.ts";
import { fileInputSchema, jobIdSchema, onExistingSchema, referenceSchema, writtenFileSchema } from "./common.ts";

/** One thing that was read from topology documents, with the place it came from. */
const importStatementSchema = z.strictObject({ text: messageSchema, file: z.string() }).readonly();
export type ImportStatement = z.output<typeof importStatementSchema>;

export const importDeploymentInput = z.strictObject({
  jobId: jobIdSchema,
  /** A topology document or a saved deployment, and what belongs to it (simple URLs), in any order. */
  files: z.array(fileInputSchema).min(1).max(limits.deploymentFiles).readonly(),
});
export const importDeploymentOutput = z.strictObject({
  deployment: deploymentSchema,
  /** What it was: "a published topology", "a saved deployment" … one for each file. */
  sources: z.array(z.strictObject({ file: z.string(), what: messageSchema }).readonly()).readonly(),
  understood: z.array(importStatementSchema).readonly(),
  /** What KeySpec concluded without the document saying so: to be checked. */
  guessed: z.array(importStatementSchema).readonly(),
  /** What it saw and left alone, or missed. */
  notUnderstood: z.array(importStatementSchema).readonly(),
});
export type ImportedDeployment = z.output<typeof importDeploymentOutput>;

export const saveDeploymentInput = z.strictObject({
  deployment: deploymentSchema,
  folder: referenceSchema,
  onExisting: onExistingSchema,
});
export const saveDeploymentOutput = z.strictObject({ file: writtenFileSchema });
