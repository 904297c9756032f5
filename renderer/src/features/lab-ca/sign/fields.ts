import type { LabCaProfile } from "#shared/api/schemas/lab-ca.ts";
import type { ChosenFile } from "../../../host/files.ts";

/** The passphrases are secrets: cleared once they were used. */
export type SignFields = {
  /** A lab CA is there already; it is created otherwise. */
  readonly exists: boolean;
  readonly organization: string;
  readonly baseUrl: string;
  readonly passphrase: string;
  readonly passphraseAgain: string;
  /** Pending requests to sign, by id. */
  readonly pendingIds: readonly string[];
  readonly files: readonly ChosenFile[];
  readonly profile: LabCaProfile;
  readonly days: string;
};

export const signDefaults: SignFields = {
  exists: false,
  organization: "Contoso Lab",
  baseUrl: "http://pki.contoso.com",
  passphrase: "",
  passphraseAgain: "",
  pendingIds: [],
  files: [],
  profile: "ad-cs-web-server",
  days: "365",
};

export const signSecrets = ["passphrase", "passphraseAgain"] as const;
