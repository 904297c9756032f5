import { type DeploymentRun, deploymentReport } from "#shared/report/deployment/deployment-report.ts";
import { madeWith } from "#shared/report/made-with.ts";
import { writeJson } from "#shared/report/writers/write-json.ts";

/** The report of a deployment as data, for the host. A part of the program of its own, fetched where somebody wants one. */
export function reportAsData(run: Omit<DeploymentRun, "madeWith">): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(writeJson(deploymentReport({ ...run, madeWith: madeWith.deploymentPage })));
}
