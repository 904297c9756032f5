import type { LabCaProfile } from "#shared/api/schemas/lab-ca.ts";
import type { ChosenFile } from "../../../host/files.ts";

/** The passphrases are secrets: cleared once they were used. */
export type SignFields = {
  /** A lab CA is there already; it is created otherwise. */
  readonly exists: boolean;
  /** The host remembers the passphrase of the lab CA that is there. */
  readonly remembered: boolean;
  /** Pending request whose passphrase the host remembers, so that a new lab CA can get the same; "": none of the chosen ones. */
  readonly passphraseOf: string;
  /** A new lab CA gets that passphrase. */
  readonly sharesPassphrase: boolean;
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
  remembered: false,
  passphraseOf: "",
  sharesPassphrase: true,
  organization: "Contoso Lab",
  baseUrl: "http://pki.contoso.com",
  passphrase: "",
  passphraseAgain: "",
  pendingIds: [],
  files: [],
  profile: "ad-cs-web-server",
  days: "365",
};

/** Whether a new lab CA gets the passphrase of a request: then none is typed for it. */
export function isShared({
  sharesPassphrase,
  passphraseOf,
}: Pick<SignFields, "sharesPassphrase" | "passphraseOf">): boolean {
  return sharesPassphrase && passphraseOf !== "";
}

export const signSecrets = ["passphrase", "passphraseAgain"] as const;
