import type { ApiInput } from "#shared/api/contract.ts";
import type { FileInput, OnExisting } from "#shared/api/schemas/common.ts";
import { withoutFinal } from "#shared/text/without-final.ts";
import { isShared, type SignFields } from "./fields.ts";

/** The call that creates the lab CA. */
export function toInitRequest(fields: SignFields, jobId: string): ApiInput<"labCa.init"> {
  return {
    jobId,
    organization: fields.organization.trim(),
    baseUrl: withoutFinal(fields.baseUrl.trim(), (character) => character === "/"),
    ...(isShared(fields) ? { passphrase: null, passphraseOf: fields.passphraseOf } : { passphrase: fields.passphrase }),
  };
}

export type IssueRun = {
  readonly jobId: string;
  readonly requests: readonly FileInput[];
  /** Reference of the folder to write to. */
  readonly folder: string;
  readonly onExisting: OnExisting;
};

/** The call that signs requests. */
export function toIssueRequest(fields: SignFields, run: IssueRun): ApiInput<"labCa.issueSeveral"> {
  return {
    ...run,
    profile: fields.profile,
    passphrase: fields.passphrase === "" ? null : fields.passphrase,
    days: Number(fields.days),
  };
}
