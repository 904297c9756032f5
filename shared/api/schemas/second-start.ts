import * as z from "zod";
import { limits } from "../../limits.ts";

/** What a second start of the desktop host tells the first: absolute paths of the files that it was given. */
export const secondStartSchema = z.strictObject({ files: z.array(z.string()).max(limits.givenFiles).readonly() });
