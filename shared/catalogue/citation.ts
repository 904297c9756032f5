import * as z from "zod";

/** Where a statement comes from, so that a reader can check it. `quote` holds a few words of the source, or says that the source is silent. */
export const citationSchema = z
  .strictObject({
    document: z.string(),
    section: z.string().optional(),
    url: z.string().optional(),
    /** File name in the seeds, when it is one of the five documents that the project implements. */
    seed: z.string().optional(),
    quote: z.string(),
    /** Deduced by KeySpec, not read in the source. Screens say so. */
    inferred: z.boolean().optional(),
  })
  .readonly();
export type Citation = z.output<typeof citationSchema>;
