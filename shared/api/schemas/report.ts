import * as z from "zod";
import { limits } from "../../limits.ts";
import { savedFormIds } from "../../report/forms.ts";
import { fileInputSchema, onExistingSchema, referenceSchema, writtenFileSchema } from "./common.ts";

/** Reports as `.json`, of one or many runs, that are written into a folder in other forms, as one report. */
export const writeReportInput = z.strictObject({
  reports: z.array(fileInputSchema).min(1).max(limits.reports).readonly(),
  forms: z.array(z.enum(savedFormIds)).min(1).max(savedFormIds.length).readonly(),
  folder: referenceSchema,
  onExisting: onExistingSchema,
});
/** In the order of the forms. */
export const writeReportOutput = z.strictObject({ files: z.array(writtenFileSchema).readonly() });
