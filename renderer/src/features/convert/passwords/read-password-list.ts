import { type FilePassword, type PasswordCsv, parsePasswordCsv } from "#shared/passwords/parse-password-csv.ts";
import { passwordListProblems } from "#shared/passwords/password-list-problems.ts";
import type { ChosenFile } from "../../../host/files.ts";

/**
 * A chosen list of passwords. Editors write UTF-8; Excel's "Unicode text" and Windows PowerShell's `>` write UTF-16 with a byte
 * order mark.
 */
export function readPasswordList(file: ChosenFile): PasswordCsv {
  if (file.input.from !== "bytes") return { passwords: [], problems: [passwordListProblems.notText] };
  const { data } = file.input;
  const encoding = data[0] === 0xff && data[1] === 0xfe ? "utf-16le" : "utf-8";
  try {
    return parsePasswordCsv(new TextDecoder(encoding, { fatal: true }).decode(data));
  } catch {
    return { passwords: [], problems: [passwordListProblems.notText] };
  }
}

/** The files that a list does not name, and the names of the list that are no chosen file; without regard to case. */
export function compareWithList(
  files: readonly ChosenFile[],
  passwords: readonly FilePassword[],
): { readonly missing: readonly string[]; readonly unused: readonly string[] } {
  const listed = new Set(passwords.map(({ file }) => file.toLowerCase()));
  const chosen = new Set(files.map(({ name }) => name.toLowerCase()));
  return {
    missing: files.filter(({ name }) => !listed.has(name.toLowerCase())).map(({ name }) => name),
    unused: passwords.filter(({ file }) => !chosen.has(file.toLowerCase())).map(({ file }) => file),
  };
}
