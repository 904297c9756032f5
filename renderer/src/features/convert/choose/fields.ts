import type { Folder } from "#shared/api/schemas/common.ts";
import type { TargetId } from "#shared/targets/types.ts";
import type { ChosenFile } from "../../../host/files.ts";

/** What the user chooses for a conversion. The three passwords are secrets: cleared once they were used. */
export type ConvertFields = {
  readonly files: readonly ChosenFile[];
  readonly password: string;
  readonly target: TargetId;
  readonly outPasswordChoice: "same" | "new";
  readonly newPassword: string;
  readonly newPasswordAgain: string;
  /** null: the host's own folder. */
  readonly folder: Folder | null;
};

export const convertDefaults: ConvertFields = {
  files: [],
  password: "",
  target: "legacy-schannel",
  outPasswordChoice: "same",
  newPassword: "",
  newPasswordAgain: "",
  folder: null,
};

export const convertSecrets = ["password", "newPassword", "newPasswordAgain"] as const;
