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

/** Trusted roots that the chains are to end in: of files, of this computer's store, the public ones, the root of the lab CA. */
export const anchorsInputSchema = z.discriminatedUnion("from", [
  z.strictObject({
    from: z.literal("files"),
    files: z.array(fileInputSchema).min(1).max(limits.anchorFiles).readonly(),
  }),
  z.strictObject({ from: z.literal("system") }),
  z.strictObject({ from: z.literal("public") }),
  z.strictObject({ from: z.literal("lab-ca") }),
]);
export type AnchorsInput = z.output<typeof anchorsInputSchema>;

export const inspectInput = z.strictObject({
  jobId: jobIdSchema,
  keepFor: keepForSchema.optional(),
  files: z.array(fileInputSchema).min(1).max(limits.inputFiles).readonly(),
  /** Absent: nobody chose any, and trust is not asked. */
  anchors: anchorsInputSchema.optional(),
  /** Files that are read for what they say of the others only: issuers, revocation lists, OCSP responses, also those of `inspect.fetch`. */
  beside: z.array(fileInputSchema).max(limits.besideFiles).readonly().optional(),
  /** null: none given; the absent and the empty password are tried. */
  password: passwordSchema.nullable(),
});

export const inspectEndpointsInput = z.strictObject({
  jobId: jobIdSchema,
  keepFor: keepForSchema.optional(),
  /** "fe01.contoso.com:5061"; what cannot be read is an outcome of its own. */
  endpoints: z.array(z.string().min(1).max(limits.endpointCharacters)).min(1).max(limits.endpoints).readonly(),
  /** Whether a SIP OPTIONS is sent; null: where the port is one of SIP. */
  sip: z.boolean().nullable(),
  /** Whose certificate is shown to a server that asks for one. */
  client: z.strictObject({ file: fileInputSchema, password: passwordSchema.nullable() }).readonly().nullable(),
  /** As of `inspect.files`. */
  anchors: anchorsInputSchema.optional(),
  beside: z.array(fileInputSchema).max(limits.besideFiles).readonly().optional(),
});

/** What one file holds. A PEM file may hold several things; `notes` names the parts that were skipped and why. At least one of `contents`. */
const inspectedObjectSchema = z
  .strictObject({
    contents: z.array(fileContentSchema).min(1).readonly(),
    items: z.array(factsSchema).readonly(),
    notes: z.array(messageSchema).readonly(),
    /** Why a PFX of the file stayed closed; what it shows all the same is among `items`. null: everything was opened. */
    closed: errorDataSchema.nullable(),
  })
  .readonly();
export type Inspected = z.output<typeof inspectedObjectSchema>;
export interface InspectedSchema extends z.ZodType<Inspected> {}
export const inspectedSchema: InspectedSchema = inspectedObjectSchema;

export const inspectOutput = z.strictObject({
  files: z
    .array(
      z.strictObject({
        name: z.string(),
        /** Of the bytes that were read, hex; null: none were, as of a port or of a file that is missing. */
        sha256: z.string().nullable(),
        outcome: outcomeSchema(inspectedSchema),
      }),
    )
    .readonly(),
});
