import * as z from "zod";
import { productIds } from "../../catalogue/products/types.ts";
import { convertOptionsSchema } from "../../catalogue/targets/convert-options.ts";
import { bundleFactsSchema } from "../../facts/bundle-facts.ts";
import { limits } from "../../limits.ts";
import { messageSchema } from "../../text/message.ts";
import {
  fileInputSchema,
  jobIdSchema,
  keepForSchema,
  onExistingSchema,
  outcomeSchema,
  passwordSchema,
  referenceSchema,
  targetIdSchema,
  writtenFileSchema,
} from "./common.ts";

export const convertInput = z.strictObject({
  jobId: jobIdSchema,
  keepFor: keepForSchema.optional(),
  files: z.array(fileInputSchema).min(1).max(limits.inputFiles).readonly(),
  password: passwordSchema.nullable(),
  /** null: the same as the input's. */
  outPassword: passwordSchema.nullable(),
  target: targetIdSchema,
  folder: referenceSchema,
  onExisting: onExistingSchema,
  /** What the report judges the results for; absent: what the target is for. */
  product: z.enum(productIds).optional(),
  options: convertOptionsSchema.optional(),
  /** Certificates (PEM, DER, P7B) that may complete the chains; also the certificates of bare key files. */
  chainFiles: z.array(fileInputSchema).max(limits.inputFiles).readonly().optional(),
  /** Passwords of single files, by file name without regard to case; they come before `password`. */
  passwords: z
    .array(z.strictObject({ file: z.string().min(1).max(255), password: passwordSchema }))
    .max(limits.inputFiles)
    .readonly()
    .optional(),
  /** The own password of each file by its place in `files`, null for none; it comes before all others. Two files may have one name. */
  ownPasswords: z.array(passwordSchema.nullable()).max(limits.inputFiles).readonly().optional(),
  /**
   * Of files with several keys, by their place in `files`, which one is wanted; null: the file leaves no choice. A file may stand there
   * once for each of its keys, with a label for the name of each result.
   */
  keys: z
    .array(
      z
        .strictObject({
          thumbprint: z.string().regex(/^[0-9a-f]{40}$/),
          label: z.string().min(1).max(100).optional(),
        })
        .nullable(),
    )
    .max(limits.inputFiles)
    .readonly()
    .optional(),
  /** Files that no result may take the place of, whatever `onExisting` says: results of earlier calls of the same run. */
  keep: z.array(referenceSchema).max(limits.inputFiles).readonly().optional(),
  /** Skip files whose result is in the folder already and passes verification: a run that was killed goes on where it stopped. */
  resume: z.boolean().optional(),
  /** Write `keyspec-report.json` and `keyspec-report.csv` into the folder: one line a file, no secret. */
  report: z.boolean().optional(),
});

/** What one side says: KeySpec’s words, or the file’s own. */
const sideSchema = z.union([messageSchema, z.string()]);
export type ComparisonSide = z.output<typeof sideSchema>;

/** One line of the before/after table. */
export const comparisonRowSchema = z
  .strictObject({ what: messageSchema, before: sideSchema, after: sideSchema, changed: z.boolean() })
  .readonly();
export type ComparisonRow = z.output<typeof comparisonRowSchema>;

const conversionSchema = z
  .strictObject({
    file: writtenFileSchema,
    before: bundleFactsSchema,
    /** Read back from disk by an independent path, after writing. */
    after: bundleFactsSchema,
    comparison: z.array(comparisonRowSchema).readonly(),
    /** What was left out or changed. */
    notices: z.array(messageSchema).readonly(),
    /** SHA-1 thumbprint of the leaf certificate. */
    thumbprint: z.string(),
    /** The result was there already and passed verification (`resume`): nothing was written. */
    resumed: z.boolean().optional(),
  })
  .readonly();
export type Conversion = z.output<typeof conversionSchema>;

export const convertOutput = z.strictObject({
  /** One for each file, in their order. */
  files: z
    .array(
      z.strictObject({
        name: z.string(),
        outcome: outcomeSchema(conversionSchema),
        /** Key and certificate in two files make one result: the name of the other file, whose outcome this one repeats. */
        partOf: z.string().optional(),
      }),
    )
    .readonly(),
  /** The report files, when they were asked for; an empty list when they could not be written (`notices` says why). */
  reports: z.array(writtenFileSchema).readonly().optional(),
  notices: z.array(messageSchema).readonly().optional(),
});
