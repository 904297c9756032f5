import { importTopology } from "#electron/topology/import-topology.ts";
import { deploymentSchema } from "#shared/deployment/model.ts";

/** Imports the file, and throws a TypeError where what comes out is no deployment. */
export function read(data: Uint8Array): void {
  const { deployment } = importTopology([{ name: "file", data }]);
  if (!deploymentSchema.safeParse(deployment).success) throw new TypeError("What was imported is no deployment.");
}
