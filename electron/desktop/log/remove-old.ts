import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** Days that logs and minidumps are kept. */
const keptDays = 14;

/**
 * Deletes the files of a folder, and of those in it, that were last written more than `keptDays` ago. Never fails: a file that another program
 * holds goes at a later start, and a folder that is not there has nothing to delete.
 *
 * @param isOurs decides by a file's name; other files stay
 * @param now milliseconds since 1970
 */
export function removeOld(folder: string, isOurs: (name: string) => boolean, now: number): void {
  for (const path of filesIn(folder, isOurs)) {
    try {
      if (now - statSync(path).mtimeMs > keptDays * dayMilliseconds) rmSync(path, { force: true });
    } catch {
      // Gone meanwhile, or held.
    }
  }
}

function filesIn(folder: string, isOurs: (name: string) => boolean): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && isOurs(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name));
  } catch {
    return [];
  }
}
