import { join } from "node:path";
import * as z from "zod";
import { type Deployment, deploymentSchema } from "#shared/deployment/model.ts";
import type { FilesPort, IdsPort } from "../ports/types.ts";
import { createRecordStore } from "./record-store.ts";

/** Deployments that are remembered: an administrator has few, and one more takes the place of the oldest. */
const mostDeployments = 10;
const idBytes = 8;

const recordSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    id: z.string(),
    /** Higher than that of all that were used before: two may be used in the same millisecond. */
    turn: z.int(),
    deployment: deploymentSchema,
  })
  .readonly();
type DeploymentRecord = z.output<typeof recordSchema>;

/** Deployments that were worked with, in `<data>/deployments`: a file each, one for each name. */
export type DeploymentStore = {
  /** The last one first. What cannot be read is left out, and kept. */
  readonly recent: () => Promise<readonly Deployment[]>;
  /** In the place of one of the same name. */
  readonly remember: (deployment: Deployment) => Promise<void>;
  readonly forget: (name: string) => Promise<void>;
};

export function createDeploymentStore(files: FilesPort, ids: IdsPort, dataFolder: string): DeploymentStore {
  const records = createRecordStore({
    files,
    folder: join(dataFolder, "deployments"),
    schema: recordSchema,
    newestVersion: 1,
    idIn: ({ id }) => id,
  });
  const lastFirst = async (): Promise<readonly DeploymentRecord[]> =>
    (await records.list()).records.toSorted((left, right) => right.turn - left.turn);
  const drop = async (dropped: readonly DeploymentRecord[]): Promise<void> => {
    for (const { id } of dropped) await records.remove(id);
  };
  return {
    recent: () => records.inTurn(async () => (await lastFirst()).map(({ deployment }) => deployment)),
    remember: (deployment) =>
      records.inTurn(async () => {
        const known = await lastFirst();
        const same = known.find((record) => record.deployment.name === deployment.name);
        const id = same?.id ?? ids.random(idBytes);
        await records.replace(id, { schemaVersion: 1, id, turn: (known[0]?.turn ?? 0) + 1, deployment });
        await drop(known.filter((record) => record !== same).slice(mostDeployments - 1));
      }),
    forget: (name) =>
      records.inTurn(async () => drop((await lastFirst()).filter(({ deployment }) => deployment.name === name))),
  };
}
