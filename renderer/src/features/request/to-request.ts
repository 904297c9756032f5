import type { ApiInput } from "#shared/api/contract.ts";
import type { OnExisting } from "#shared/api/schemas/common.ts";
import { pageErrors } from "#shared/errors/definitions/page.ts";
import { chosenChoices } from "./chosen.ts";
import type { RequestFields } from "./request-fields.ts";
import { needsPassphrase } from "./signer/validations.ts";

export type RequestRun = {
  readonly jobId: string;
  /** Ids of the plans to make; null: all. */
  readonly only: readonly string[] | null;
  /** Reference of the folder to write to. */
  readonly folder: string;
  readonly onExisting: OnExisting;
};

/** The call that the form stands for. */
export function toCreateRequest(fields: RequestFields, run: RequestRun): ApiInput<"request.create"> {
  const choices = chosenChoices(fields);
  if (choices === null) throw pageErrors.noDeployment();
  return {
    ...choices,
    jobId: run.jobId,
    ...(run.only !== null && { only: run.only }),
    passphrase: needsPassphrase(fields) ? fields.passphrase : null,
    rememberPassphrase: fields.rememberPassphrase,
    folder: run.folder,
    onExisting: run.onExisting,
  };
}
