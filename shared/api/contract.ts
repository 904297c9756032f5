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

/** The calls of all areas, named so that the declarations of this file need not spell them out. */
export type Contract = typeof appCalls &
  typeof jobCalls &
  typeof inspectCalls &
  typeof convertCalls &
  typeof reportCalls &
  typeof deploymentCalls &
  typeof rehearsalCalls &
  typeof requestCalls &
  typeof labCaCalls;

/** Everything a host can be asked: path → input and output. A path without an implementation does not compile. */
export const contract: Contract = {
  ...appCalls,
  ...jobCalls,
  ...inspectCalls,
  ...convertCalls,
  ...reportCalls,
  ...deploymentCalls,
  ...rehearsalCalls,
  ...requestCalls,
  ...labCaCalls,
} satisfies Record<string, Procedure>;

export type ApiPath = keyof Contract;
export type ApiInput<Path extends ApiPath> = z.output<Contract[Path]["input"]>;
export type ApiOutput<Path extends ApiPath> = z.output<Contract[Path]["output"]>;
/** The implementation of the whole contract: plain functions that throw `AppError`. */
export type Services = { readonly [Path in ApiPath]: (input: ApiInput<Path>) => Promise<ApiOutput<Path>> };
