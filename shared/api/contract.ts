import "../zod-setup.ts";
import type * as z from "zod";
import { appCalls } from "./areas/app.ts";
import { convertCalls } from "./areas/convert.ts";
import { deploymentCalls } from "./areas/deployment.ts";
import { inspectCalls } from "./areas/inspect.ts";
import { jobCalls } from "./areas/job.ts";
import { labCaCalls } from "./areas/lab-ca.ts";
import { rehearsalCalls } from "./areas/rehearsal.ts";
import { reportCalls } from "./areas/report.ts";
import { requestCalls } from "./areas/request.ts";

export type Procedure = { readonly input: z.ZodType; readonly output: z.ZodType };

/** Everything a host can be asked: path → input and output. A path without an implementation does not compile. */
export const contract = {
  ...appCalls,
  ...jobCalls,
  ...inspectCalls,
  ...convertCalls,
  ...reportCalls,
  ...deploymentCalls,
  ...rehearsalCalls,
  ...requestCalls,
  ...labCaCalls,
} as const satisfies Record<string, Procedure>;

export type ApiPath = keyof typeof contract;
export type ApiInput<Path extends ApiPath> = z.output<(typeof contract)[Path]["input"]>;
export type ApiOutput<Path extends ApiPath> = z.output<(typeof contract)[Path]["output"]>;
/** The implementation of the whole contract: plain functions that throw `AppError`. */
export type Services = { readonly [Path in ApiPath]: (input: ApiInput<Path>) => Promise<ApiOutput<Path>> };
