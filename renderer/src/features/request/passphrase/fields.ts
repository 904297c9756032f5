import type { Folder } from "#shared/api/schemas/common.ts";

/** Both passphrases are secrets: cleared once they were used. */
export type PassphraseFields = {
  readonly passphrase: string;
  readonly passphraseAgain: string;
  /** null: the host's own folder. */
  readonly folder: Folder | null;
};

export const passphraseDefaults: PassphraseFields = { passphrase: "", passphraseAgain: "", folder: null };

export const passphraseSecrets = ["passphrase", "passphraseAgain"] as const;
