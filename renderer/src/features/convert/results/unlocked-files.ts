import type { ChosenFile } from "../../../host/files.ts";
import type { OwnPassword } from "../passwords/calls-of.ts";
import { text } from "../text.ts";
import type { Converted } from "./converted.ts";

/** What is entered for the files of the panel, by their place in it. */
export type UnlockFields = {
  readonly passwords: readonly string[];
  /** The file has no password, or the empty one. */
  readonly empty: readonly boolean[];
  /** What stands in the first field is for all locked files, also for those that have no field yet. */
  readonly sameForAll: boolean;
  /** Of the new files of those without one. */
  readonly newPassword: string;
  readonly newPasswordAgain: string;
};

export const unlockDefaults: UnlockFields = {
  passwords: [],
  empty: [],
  sameForAll: false,
  newPassword: "",
  newPasswordAgain: "",
};

/** A file and what was entered for it. */
export type Unlocked = OwnPassword & { readonly file: ChosenFile };

/** What keeps the panel from being sent; null: nothing. */
export function unlockProblem(
  fields: UnlockFields,
  asked: number,
  asksForNew: boolean,
): { readonly field: "passwords.0" | "newPassword" | "newPasswordAgain"; readonly message: string } | null {
  const { problems } = text;
  const places = Array.from({ length: fields.sameForAll ? 1 : asked }, (_, index) => index);
  if (places.every((place) => !fields.empty[place] && (fields.passwords[place] ?? "") === "")) {
    return { field: "passwords.0", message: text.unlock.none };
  }
  if (!asksForNew) return null;
  if (fields.newPassword === "") return { field: "newPassword", message: text.unlock.noNewPassword };
  if (fields.newPassword === fields.newPasswordAgain) return null;
  return { field: "newPasswordAgain", message: problems.different };
}

/**
 * The files that something was entered for, each with its own password.
 *
 * @param asked the files of the fields; with one password for all: every locked file
 */
export function unlockedFiles(
  { passwords, empty, sameForAll, newPassword }: UnlockFields,
  asked: readonly Converted[],
  asksForNew: boolean,
): readonly Unlocked[] {
  return asked.flatMap(({ file }, place) => {
    if (empty[place] === true) return [{ file, password: "", newPassword: asksForNew ? newPassword : null }];
    const password = passwords[sameForAll ? 0 : place] ?? "";
    return password === "" ? [] : [{ file, password, newPassword: null }];
  });
}
