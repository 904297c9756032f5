import "../zod-setup.ts";
import type { ApiPath, Procedure } from "./contract.ts";

const app = async () => (await import("./areas/app.ts")).appCalls;
const job = async () => (await import("./areas/job.ts")).jobCalls;
const inspect = async () => (await import("./areas/inspect.ts")).inspectCalls;
const convert = async () => (await import("./areas/convert.ts")).convertCalls;
const deployment = async () => (await import("./areas/deployment.ts")).deploymentCalls;
const rehearsal = async () => (await import("./areas/rehearsal.ts")).rehearsalCalls;
const report = async () => (await import("./areas/report.ts")).reportCalls;
const request = async () => (await import("./areas/request.ts")).requestCalls;
const labCa = async () => (await import("./areas/lab-ca.ts")).labCaCalls;

/** Where the calls of an area are, by the first word of their paths: each is a part of the program that is loaded with its first call. */
const areas: Readonly<Record<string, () => Promise<Readonly<Record<string, Procedure>>>>> = {
  app,
  files: app,
  folder: app,
  passwords: app,
  preferences: app,
  job,
  inspect,
  convert,
  deployment,
  inventory: deployment,
  collector: deployment,
  rehearsal,
  report,
  request,
  draft: request,
  pending: request,
  complete: request,
  labCa,
};

/** The schemas of a call that the contract has. */
export type KnownProcedure = Procedure & { readonly path: ApiPath };

/**
 * The schemas of a call, as `contract` has them, without those of the others.
 *
 * @param path anything that a caller sends
 * @returns null: there is no such path
 */
export async function procedureOf(path: string): Promise<KnownProcedure | null> {
  const [area = ""] = path.split(".", 1);
  const calls = Object.hasOwn(areas, area) ? await areas[area]?.() : undefined;
  const procedure = calls !== undefined && Object.hasOwn(calls, path) ? calls[path] : undefined;
  // What the tables have stands in the contract.
  return procedure === undefined ? null : { ...procedure, path: path as ApiPath };
}
