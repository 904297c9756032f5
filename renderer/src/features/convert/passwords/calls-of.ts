import type { ChosenFile } from "../../../host/files.ts";

/** What was entered for one file alone. */
export type OwnPassword = {
  /** Empty: the file has none. */
  readonly password: string;
  /** Of its new file; null: as the form has it. */
  readonly newPassword: string | null;
};

/**
 * Parts files into calls. One call takes passwords by file name and one password for all new files, and two files from different
 * folders may share a name: files whose own passwords would be mixed up go into different calls. Mostly it is one.
 */
export function callsOf(
  files: readonly ChosenFile[],
  own: ReadonlyMap<string, OwnPassword>,
): readonly (readonly ChosenFile[])[] {
  type Call = { readonly files: ChosenFile[]; readonly names: Map<string, string | null>; readonly out: string | null };
  const calls: Call[] = [];
  for (const file of files) {
    const { password = null, newPassword: out = null } = own.get(file.id) ?? {};
    const name = file.name.toLowerCase();
    const call = calls.find((each) => each.out === out && (!each.names.has(name) || each.names.get(name) === password));
    if (call === undefined) {
      calls.push({ files: [file], names: new Map([[name, password]]), out });
    } else {
      call.files.push(file);
      call.names.set(name, password);
    }
  }
  return calls.map((call) => call.files);
}
