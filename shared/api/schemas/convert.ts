import * as z from "zod";
import { bundleFactsSchema } from "../../facts/bundle-facts.ts";
import { limits } from "../../limits.ts";
import {
  fileInputSchema,
  jobIdSchema,
  onExistingSchema,
  outcomeSchema,
  passwordSchema,
  referenceSchema,
  targetIdSchema,
  writtenFileSchema,
} from "./common.ts";

export const convertInput = z.strictObject({
  jobId: jobIdSchema,
  files: z.array(fileInputSchema).min(1).max(limits.inputFiles).readonly(),
  password: passwordSchema.nullable(),
  /** null: the same as the input's. */
  outPassword: passwordSchema.nullable(),
  target: targetIdSchema,
  folder: referenceSchema,
  onExisting: onExistingSchema,
});

/** One line of the before/after table. */
export const comparisonRowSchema = z
  .strictObject({ what: z.string(), before: z.string(), after: z.string(), changed: z.boolean() })
  .readonly();
export type ComparisonRow = z.output<typeof comparisonRowSchema>;

const conversionSchema = z
  .strictObject({
    file: writtenFileSchema,
    before: bundleFactsSchema,
    /** Read back from disk by an independent path, after writing. */
    after: bundleFactsSchema,
    comparison: z.array(comparisonRowSchema).readonly(),
    /** What was left out or changed, in words. */
    notices: z.array(z.string()).readonly(),
    /** SHA-1 thumbprint of the leaf certificate. */
    thumbprint: z.string(),
  })
  .readonly();
export type Conversion = z.output<typeof conversionSchema>;

export const convertOutput = z.strictObject({
  files: z.array(z.strictObject({ name: z.string(), outcome: outcomeSchema(conversionSchema) })).readonly(),
});
