import * as z from "zod";
import { keptChoicesSchema } from "#shared/api/schemas/kept-deployments.ts";
import { deploymentSchema } from "#shared/deployment/model.ts";

const fields = {
  id: z.string(),
  /** Higher than that of all that were used before: two may be used in the same millisecond. */
  turn: z.int(),
  deployment: deploymentSchema,
};

const version2Schema = z
  .strictObject({
    schemaVersion: z.literal(2),
    ...fields,
    choices: keptChoicesSchema.nullable(),
    changedAt: z.string().nullable(),
  })
  .readonly();
/** A kept deployment as it stands in memory, and on the disk since version 2. */
export type DeploymentRecord = z.output<typeof version2Schema>;

const version1Schema = z
  .strictObject({ schemaVersion: z.literal(1), ...fields })
  .transform((record): DeploymentRecord => ({ ...record, schemaVersion: 2, choices: null, changedAt: null }));

export const newestVersion: DeploymentRecord["schemaVersion"] = 2;
/** A file of the deployments, whichever version wrote it; a newer version is refused. */
export const deploymentRecordSchema = z.union([version2Schema, version1Schema]);
