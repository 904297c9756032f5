import type { Folder } from "#shared/api/schemas/common.ts";
import type { TargetId } from "#shared/catalogue/targets/types.ts";
import type { ChosenFile } from "../../../host/files.ts";

/** The passphrase and the passwords are secrets: cleared once they were used. */
export type CompleteFields = {
  /** Empty: the request is found by the certificate's public key. */
  readonly pendingId: string;
  /** All that came back: certificates, issuers, archives, in any order. */
  readonly certificates: readonly ChosenFile[];
  /** The certificate that it replaces: none or one. */
  readonly previous: readonly ChosenFile[];
  readonly passphrase: string;
  readonly outPassword: string;
  readonly outPasswordAgain: string;
  readonly target: TargetId;
  /** null: the host's own folder. */
  readonly folder: Folder | null;
};

export const completeDefaults: CompleteFields = {
  pendingId: "",
  certificates: [],
  previous: [],
  passphrase: "",
  outPassword: "",
  outPasswordAgain: "",
  target: "legacy-schannel",
  folder: null,
};

export const completeSecrets = ["passphrase", "outPassword", "outPasswordAgain"] as const;
