import * as z from "zod";
import { messageSchema } from "../text/message.ts";

/** Progress of a long job, keyed by the job id that the caller chose. */
export const jobEventSchema = z
  .strictObject({
    jobId: z.string(),
    /** What is being done now: a message, or the name of the file that a batch has come to. */
    label: z.union([z.string(), messageSchema]),
    done: z.int(),
    /** 0: unknown, show a busy sign. */
    total: z.int(),
    /** Milliseconds that the rest will take, from the pace so far; absent: too early to tell. */
    remainingMilliseconds: z.int().optional(),
    /** Only of a kept job: it has just begun, or ended like this. */
    turn: z.enum(["began", "ended"]).optional(),
  })
  .readonly();
export type JobEvent = z.output<typeof jobEventSchema>;
export type JobListener = (event: JobEvent) => void;
