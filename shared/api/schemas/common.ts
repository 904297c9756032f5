import * as z from "zod";
import { targetIds } from "../../catalogue/targets/types.ts";
import type { ErrorData } from "../../errors/app-error.ts";
import { errorCodes } from "../../errors/codes.ts";
import { limits } from "../../limits.ts";
import { messageSchema } from "../../text/message.ts";
import { bytesSchema } from "../bytes.ts";

export const errorDataSchema = z
  .strictObject({ code: z.enum(errorCodes), message: messageSchema, hint: messageSchema.optional() })
  .readonly();

/** An opaque reference that the host handed out; paths never cross from the renderer. */
export const referenceSchema = z.string().min(1).max(200);

/** A file whose bytes the caller has. */
export const sentFileInputSchema = z.strictObject({
  from: z.literal("bytes"),
  name: z.string().min(1).max(255),
  data: bytesSchema,
});

/** A file as input: bytes that the user dropped, or a reference that the host handed out. */
export const fileInputSchema = z.discriminatedUnion("from", [
  sentFileInputSchema,
  z.strictObject({ from: z.literal("reference"), reference: referenceSchema }),
]);
export type FileInput = z.output<typeof fileInputSchema>;

/** A folder that output goes to. `path` is for people to read, never sent back. */
export const folderSchema = z.strictObject({ reference: referenceSchema, path: z.string() }).readonly();
export type Folder = z.output<typeof folderSchema>;

/** A file that the host wrote, with a reference to read it back (download) or reveal it. */
export const writtenFileSchema = z
  .strictObject({ reference: referenceSchema, name: z.string(), path: z.string(), bytes: z.int() })
  .readonly();
export type WrittenFile = z.output<typeof writtenFileSchema>;

/** What to do where an output file exists: refuse with OUTPUT_EXISTS, replace it, or write beside it as "name (2).pfx". */
export const onExistingSchema = z.enum(["refuse", "replace", "keep-both"]);
export type OnExisting = z.output<typeof onExistingSchema>;
/** What somebody who was asked about an existing file says. */
export type ExistingAnswer = Exclude<OnExisting, "refuse">;

export const passwordSchema = z.string().max(limits.passwordCharacters);
export const passphraseSchema = z.string().min(limits.passphraseMinimumCharacters).max(limits.passwordCharacters);
/** Chosen by the caller of a long job: its progress and its cancel go by it. */
export const jobIdSchema = z.string().min(1).max(64);
/** Whose the job is, in the caller's own words: a job with this and its replies are kept for the session (`job.list`). */
export const keepForSchema = z.string().min(1).max(64);
export const targetIdSchema = z.enum(targetIds);

/** What became of one item of a batch: a failure never stops the others. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: ErrorData };

export function outcomeSchema<Value extends z.ZodType>(value: Value) {
  return z.discriminatedUnion("ok", [
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), error: errorDataSchema }),
  ]);
}
