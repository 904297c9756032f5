import type { ChosenFile } from "../../../host/files.ts";
import type { ConvertFields } from "../choose/fields.ts";
import { readPasswordList } from "./read-password-list.ts";

/** The password that the form gives each file: that of the list, else the one for all; null: none was entered. */
export function passwordsOfFiles({
  passwordChoice,
  passwordList,
  password,
}: Pick<ConvertFields, "passwordChoice" | "passwordList" | "password">): (file: ChosenFile) => string | null {
  const [list] = passwordChoice === "list" ? passwordList : [];
  const read = list === undefined ? null : readPasswordList(list);
  const listed = new Map(
    (read === null || read.problems.length > 0 ? [] : read.passwords).map(
      (entry) => [entry.file.toLowerCase(), entry.password] as const,
    ),
  );
  return ({ name }) => listed.get(name.toLowerCase()) ?? (password === "" ? null : password);
}
