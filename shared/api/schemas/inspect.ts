import * as z from "zod";
import { factsSchema } from "../../facts/facts.ts";
import { limits } from "../../limits.ts";
import { fileInputSchema, jobIdSchema, outcomeSchema, passwordSchema } from "./common.ts";

export const inspectInput = z.strictObject({
  jobId: jobIdSchema,
  files: z.array(fileInputSchema).min(1).max(limits.inputFiles).readonly(),
  /** null: none given; the absent and the empty password are tried. */
  password: passwordSchema.nullable(),
});

/** What one file holds. A PEM file may hold several things; `notes` names the parts that were skipped and why. */
export const inspectedSchema = z
  .strictObject({ format: z.string(), items: z.array(factsSchema).readonly(), notes: z.array(z.string()).readonly() })
  .readonly();
export type Inspected = z.output<typeof inspectedSchema>;

export const inspectOutput = z.strictObject({
  files: z.array(z.strictObject({ name: z.string(), outcome: outcomeSchema(inspectedSchema) })).readonly(),
});
