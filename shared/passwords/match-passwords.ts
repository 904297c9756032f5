import type { FilePassword } from "./parse-password-csv.ts";

/** What a list of passwords says of the files of a run. */
export type MatchedPasswords = {
  /** The password of each file, in their order; null: the list has none for it. */
  readonly own: readonly (string | null)[];
  /** Files for which the list has several passwords, none of which names its folder. */
  readonly ambiguous: readonly string[];
  /** Lines of the list that are for no file. */
  readonly unused: number;
};

type Line = { readonly folders: readonly string[]; readonly password: string };

/**
 * Finds the line of each file: one with its name, without regard to case, and of several the one whose folders agree the furthest,
 * from the file upwards. So a list of names serves any folder, `C:\exports\fe01.pfx` of another computer is the file
 * `fe01.pfx` here, and two files of one name are told apart by their folders.
 *
 * @param list with paths as they stand there, `/` or `\` between the folders
 * @param paths of the files, absolute
 */
export function matchPasswords(list: readonly FilePassword[], paths: readonly string[]): MatchedPasswords {
  const lines = Map.groupBy(
    list.map(({ file, password }) => ({ ...partsOf(file), password })),
    ({ name }) => name,
  );
  const used = new Set<Line>();
  const ambiguous: string[] = [];
  const own = paths.map((path) => {
    const { name, folders } = partsOf(path);
    const best = closest(lines.get(name) ?? [], folders);
    for (const line of best) used.add(line);
    const [password, ...others] = new Set(best.map((line) => line.password));
    if (others.length === 0) return password ?? null;
    ambiguous.push(path);
    return null;
  });
  return { own, ambiguous, unused: list.length - used.size };
}

/** The name, and the folders from the innermost outwards. */
function partsOf(path: string): { readonly name: string; readonly folders: readonly string[] } {
  const steps = path.toLowerCase().split(/[\\/]+/);
  const [name = "", ...folders] = steps.filter((step) => step !== "" && step !== ".").toReversed();
  return { name, folders };
}

/** Of the lines that agree in every folder that they name, else of all, those that agree in the most. */
function closest(all: readonly Line[], folders: readonly string[]): readonly Line[] {
  const whole = all.filter((line) => commonFolders(line.folders, folders) === line.folders.length);
  const lines = whole.length > 0 ? whole : all;
  const agreed = lines.map((line) => commonFolders(line.folders, folders));
  const most = Math.max(0, ...agreed);
  return lines.filter((_, index) => agreed[index] === most);
}

function commonFolders(one: readonly string[], other: readonly string[]): number {
  const end = one.findIndex((folder, index) => folder !== other[index]);
  return end === -1 ? one.length : end;
}
