import type { ExistingAnswer, OnExisting } from "#shared/api/schemas/common.ts";
import type { ChosenFile } from "../../../host/files.ts";

/** What was entered for one file alone. */
export type OwnPassword = {
  /** Empty: the file has none. */
  readonly password: string;
  /** Of its new file; null: as the form has it. */
  readonly newPassword: string | null;
};

/** What was entered for single files, by the id of the file: two files may have one name. */
export type OwnPasswords = ReadonlyMap<string, OwnPassword>;

/** What to do where the output of a file exists, by the id of the file; `refuse` for one that is not in it. */
export type Answers = ReadonlyMap<string, ExistingAnswer>;

type Call = {
  readonly files: readonly ChosenFile[];
  readonly onExisting: OnExisting;
  /** null: as the form has it. */
  readonly newPassword: string | null;
};

/** One call has one password for all its new files and one answer where they exist: files that differ in these go into several. */
export function callsOf(files: readonly ChosenFile[], own: OwnPasswords, answers: Answers): readonly Call[] {
  const calls: { files: ChosenFile[]; onExisting: Call["onExisting"]; newPassword: string | null }[] = [];
  for (const file of files) {
    const newPassword = own.get(file.id)?.newPassword ?? null;
    const onExisting = answers.get(file.id) ?? "refuse";
    const call = calls.find((each) => each.newPassword === newPassword && each.onExisting === onExisting);
    if (call === undefined) calls.push({ files: [file], onExisting, newPassword });
    else call.files.push(file);
  }
  return calls;
}
