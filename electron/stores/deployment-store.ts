import { join } from "node:path";
import type { KeptChoices, KeptDeployment } from "#shared/api/schemas/kept-deployments.ts";
import { deploymentFile } from "#shared/deployment/deployment-file.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { deploymentErrors, deploymentNotices } from "#shared/errors/definitions/deployments.ts";
import { mergeAnswers } from "#shared/guide/requests/merge-answers.ts";
import { limits } from "#shared/limits.ts";
import type { Message } from "#shared/text/message.ts";
import type { ClockPort, FilesPort, IdsPort } from "../ports/types.ts";
import { type DeploymentRecord, deploymentRecordSchema, newestVersion } from "./deployment-record.ts";
import { createRecordStore } from "./record-store.ts";

const idBytes = 8;

/** The deployments of `<data>/deployments`: a file each, one for each name. None goes by itself. */
export type DeploymentStore = {
  /** The last one first. `damaged` names the files that could not be read, and why; they are kept. */
  readonly list: () => Promise<{
    readonly deployments: readonly KeptDeployment[];
    readonly damaged: readonly Message[];
  }>;
  /** Throws DEPLOYMENT_NOT_KEPT. */
  readonly read: (id: string) => Promise<KeptDeployment>;
  /**
   * A new one (id null), or one in the place of another with its id; `choices` absent: those of the one before.
   *
   * @throws AppError DEPLOYMENT_KEPT where another has its name, DEPLOYMENT_NOT_KEPT, DEPLOYMENTS_TOO_MANY
   */
  readonly keep: (input: {
    readonly id: string | null;
    readonly deployment: Deployment;
    readonly choices?: KeptChoices | null | undefined;
  }) => Promise<KeptDeployment>;
  /** Makes it the last one. Of another one of its name it takes the place, or does nothing. Throws DEPLOYMENTS_TOO_MANY. */
  readonly remember: (deployment: Deployment, onDifferent: "keep" | "replace") => Promise<void>;
  /** Keeps what was answered with the deployment of a name, where one is kept, beside what was answered about other roles. */
  readonly answer: (name: string, choices: KeptChoices) => Promise<void>;
  /** Throws DEPLOYMENT_NOT_KEPT. */
  readonly remove: (id: string) => Promise<void>;
};

type Ports = { readonly files: FilesPort; readonly ids: IdsPort; readonly clock: ClockPort };

export function createDeploymentStore({ files, ids, clock }: Ports, dataFolder: string): DeploymentStore {
  const records = createRecordStore<DeploymentRecord>({
    files,
    folder: join(dataFolder, "deployments"),
    schema: deploymentRecordSchema,
    newestVersion,
    idIn: ({ id }) => id,
  });
  const lastFirst = async () => {
    const { records: found, damaged } = await records.list();
    return { known: found.toSorted((left, right) => right.turn - left.turn), damaged };
  };
  /** Writes a record as the last one. */
  const write = async (
    known: readonly DeploymentRecord[],
    before: DeploymentRecord | undefined,
    deployment: Deployment,
    choices: KeptChoices | null,
  ): Promise<KeptDeployment> => {
    if (before === undefined && known.length >= limits.keptDeployments)
      throw deploymentErrors.tooMany({ limit: limits.keptDeployments });
    const isSame = before !== undefined && isSameDeployment(before.deployment, deployment);
    const record: DeploymentRecord = {
      schemaVersion: newestVersion,
      id: before?.id ?? ids.random(idBytes),
      turn: (known[0]?.turn ?? 0) + 1,
      deployment,
      choices,
      changedAt: isSame ? before.changedAt : clock.now(),
    };
    await records.replace(record.id, record);
    return keptOf(record);
  };

  return {
    list: () =>
      records.inTurn(async () => {
        const { known, damaged } = await lastFirst();
        return {
          deployments: known.map(keptOf),
          damaged: damaged.map(({ path, why }) => deploymentNotices.unreadable({ path, why })),
        };
      }),
    read: async (id) => {
      const stored = await records.read(id);
      if (stored.state === "present") return keptOf(stored.record);
      throw deploymentErrors.gone();
    },
    keep: ({ id, deployment, choices }) =>
      records.inTurn(async () => {
        const { known } = await lastFirst();
        const before = known.find((record) => record.id === id);
        if (id !== null && before === undefined) throw deploymentErrors.gone();
        const { name } = deployment;
        if (known.some((record) => record.deployment.name === name && record !== before))
          throw deploymentErrors.nameTaken({ name });
        return write(known, before, deployment, choices === undefined ? (before?.choices ?? null) : choices);
      }),
    remember: (deployment, onDifferent) =>
      records.inTurn(async () => {
        const { known } = await lastFirst();
        const before = known.find((record) => record.deployment.name === deployment.name);
        const differs = before !== undefined && !isSameDeployment(before.deployment, deployment);
        if (differs && onDifferent === "keep") return;
        await write(known, before, deployment, before?.choices ?? null);
      }),
    answer: (name, choices) =>
      records.inTurn(async () => {
        const { known } = await lastFirst();
        const before = known.find((record) => record.deployment.name === name);
        if (before !== undefined) await write(known, before, before.deployment, mergeAnswers(before.choices, choices));
      }),
    remove: (id) =>
      records.inTurn(async () => {
        if (!(await records.remove(id))) throw deploymentErrors.gone();
      }),
  };
}

function isSameDeployment(one: Deployment, other: Deployment): boolean {
  return deploymentFile(one) === deploymentFile(other);
}

function keptOf({ id, deployment, choices, changedAt }: DeploymentRecord): KeptDeployment {
  return { id, deployment, choices, changedAt };
}
