import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { AppError } from "#shared/errors/app-error.ts";
import { fileError } from "../ports/file-error.ts";

/**
 * Puts the files of a folder in its place, those whose names say that they may hold what is asked for, in the order of their names. A path that
 * is no folder stays.
 *
 * @throws what `empty` gives for a folder without such a file, and FILE_UNREADABLE
 */
export async function filesAt(
  path: string,
  names: RegExp,
  empty: (folder: string) => AppError,
): Promise<readonly string[]> {
  if (path === "-" || !(await isFolder(path))) return [path];
  const entries = await readdir(path).catch((thrown: unknown) => {
    throw fileError(thrown, "read", path);
  });
  const found = entries.filter((name) => names.test(name)).sort();
  if (found.length === 0) throw empty(path);
  return found.map((name) => join(path, name));
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
