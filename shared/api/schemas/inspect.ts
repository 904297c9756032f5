import * as z from "zod";
import { factsSchema } from "../../facts/facts.ts";
import { fileContentSchema } from "../../facts/file-contents.ts";
import { limits } from "../../limits.ts";
import { messageSchema } from "../../text/message.ts";
import {
  errorDataSchema,
  fileInputSchema,
  jobIdSchema,
  keepForSchema,
  outcomeSchema,
  passwordSchema,
} from "./common.ts";

export const inspectInput = z.strictObject({
  jobId: jobIdSchema,
  keepFor: keepForSchema.optional(),
  files: z.array(fileInputSchema).min(1).max(limits.inputFiles).readonly(),
  /** null: none given; the absent and the empty password are tried. */
  password: passwordSchema.nullable(),
});

export const inspectEndpointsInput = z.strictObject({
  jobId: jobIdSchema,
  /** "fe01.contoso.com:5061"; what cannot be read is an outcome of its own. */
  endpoints: z.array(z.string().min(1).max(limits.endpointCharacters)).min(1).max(limits.endpoints).readonly(),
  /** Whether a SIP OPTIONS is sent; null: where the port is one of SIP. */
  sip: z.boolean().nullable(),
  /** Whose certificate is shown to a server that asks for one. */
  client: z.strictObject({ file: fileInputSchema, password: passwordSchema.nullable() }).readonly().nullable(),
});

/** What one file holds. A PEM file may hold several things; `notes` names the parts that were skipped and why. At least one of `contents`. */
export const inspectedSchema = z
  .strictObject({
    contents: z.array(fileContentSchema).min(1).readonly(),
    items: z.array(factsSchema).readonly(),
    notes: z.array(messageSchema).readonly(),
    /** Why a PFX of the file stayed closed; what it shows all the same is among `items`. null: everything was opened. */
    closed: errorDataSchema.nullable(),
  })
  .readonly();
export type Inspected = z.output<typeof inspectedSchema>;

export const inspectOutput = z.strictObject({
  files: z.array(z.strictObject({ name: z.string(), outcome: outcomeSchema(inspectedSchema) })).readonly(),
});
