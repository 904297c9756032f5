import * as z from "zod";
import { limits } from "../../limits.ts";
import { rehearsalFactsSchema } from "../../rehearsal/rehearsal-facts.ts";
import { fileInputSchema, jobIdSchema, passwordSchema } from "./common.ts";

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

export const rehearseLinkInput = z.strictObject({ jobId: jobIdSchema, listener: sideInput, initiator: sideInput });
export const rehearseLinkOutput = rehearsalFactsSchema;
