import { emptySchema } from "../schemas/app.ts";
import { cancelOutput, forgetOutput, jobIdInput, jobListOutput, jobResultOutput } from "../schemas/jobs.ts";

/** Calls about jobs of this session: path → input and output. */
export const jobCalls = {
  "job.list": { input: emptySchema, output: jobListOutput },
  "job.result": { input: jobIdInput, output: jobResultOutput },
  "job.cancel": { input: jobIdInput, output: cancelOutput },
  "job.forget": { input: jobIdInput, output: forgetOutput },
} as const;
