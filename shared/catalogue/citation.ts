import * as z from "zod";
import { messageSchema } from "../text/message.ts";

/**
 * Where a statement comes from, so that a reader can check it: the document's own words, or what KeySpec says of the document (that it
 * does not mention something, what a table holds), or both. Screens show the words as a quotation and the note as KeySpec's.
 */
export const citationSchema = z
  .strictObject({
    document: z.string(),
    section: z.string().optional(),
    url: z.string().optional(),
    /** File name in the seeds, when it is one of the five documents that the project implements. */
    seed: z.string().optional(),
    /** Word for word. */
    quote: z.string().optional(),
    /** In KeySpec's words. */
    note: messageSchema.optional(),
    /** Deduced by KeySpec, not read in the source. Screens say so. */
    inferred: z.boolean().optional(),
  })
  .readonly();
export type Citation = z.output<typeof citationSchema>;
