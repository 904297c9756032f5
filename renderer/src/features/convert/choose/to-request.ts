import type { ApiInput } from "#shared/api/contract.ts";
import type { ChosenFile } from "../../../host/files.ts";
import type { ConvertFields } from "./fields.ts";

export type ConvertRun = {
  readonly jobId: string;
  readonly files: readonly ChosenFile[];
  /** Reference of the folder to write to. */
  readonly folder: string;
  readonly onExisting: "refuse" | "replace" | "keep-both";
};

/** The call that the form stands for. An empty field is no password: the host then tries the absent and the empty one. */
export function toConvertRequest(fields: ConvertFields, run: ConvertRun): ApiInput<"convert.files"> {
  return {
    jobId: run.jobId,
    files: run.files.map(({ input }) => input),
    password: fields.password === "" ? null : fields.password,
    outPassword: fields.outPasswordChoice === "same" ? null : fields.newPassword,
    target: fields.target,
    folder: run.folder,
    onExisting: run.onExisting,
  };
}
