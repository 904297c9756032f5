import type { ApiInput } from "#shared/api/contract.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { chosenDeployment, chosenOrganization } from "./chosen.ts";
import type { RequestFields } from "./request-fields.ts";
import { text } from "./text.ts";

export type RequestRun = {
  readonly jobId: string;
  readonly servers: readonly string[];
  /** Reference of the folder to write to. */
  readonly folder: string;
  readonly onExisting: "refuse" | "replace" | "keep-both";
};

/** The call that the form stands for. */
export function toCreateRequest(fields: RequestFields, run: RequestRun): ApiInput<"request.create"> {
  const deployment = chosenDeployment(fields);
  if (deployment === null) throw new AppError("DEPLOYMENT_INVALID", text.problems.noDeployment);
  return {
    jobId: run.jobId,
    deployment,
    product: fields.product,
    role: fields.role,
    servers: [...run.servers],
    addedNames: fields.addedNames,
    removedNames: fields.removedNames,
    organization: chosenOrganization(fields),
    key: fields.key,
    passphrase: fields.passphrase,
    folder: run.folder,
    onExisting: run.onExisting,
  };
}
