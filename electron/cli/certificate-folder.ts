import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { FileInput } from "#shared/api/schemas/common.ts";
import type { AppError } from "#shared/errors/app-error.ts";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { fileError } from "../ports/file-error.ts";
import type { CommandContext } from "./command-context.ts";
import { fileInputs, isFolder } from "./input-files.ts";

/** Which files a folder stands for. */
export type FolderContents = {
  /** Names of files that may hold what is asked for. */
  readonly names: RegExp;
  /** What is wrong with a folder that has none. */
  readonly empty: (folder: string) => AppError;
};

/** Trusted roots. */
export const rootFiles: FolderContents = {
  names: /\.(?:cer|crt|der|pem|p7b|p7c)$/i,
  empty: (folder) => cliErrors.folderWithoutRoots({ folder }),
};

/**
 * Paths of the command line as input of the contract, with the files of each folder in its place, in the order of their names. Folders below
 * it are not looked into.
 *
 * @throws what `empty` gives for a folder without such a file, and FILE_UNREADABLE
 */
export async function inputsAt(
  context: CommandContext,
  paths: readonly string[],
  contents: FolderContents,
): Promise<readonly FileInput[]> {
  const files = await Promise.all(paths.map((path) => filesAt(path, contents)));
  return fileInputs(context, files.flat());
}

async function filesAt(path: string, { names, empty }: FolderContents): Promise<readonly string[]> {
  if (!(await isFolder(path))) return [path];
  const entries = await readdir(path).catch((thrown: unknown) => {
    throw fileError(thrown, "read", path);
  });
  const found = entries.filter((name) => names.test(name)).sort();
  if (found.length === 0) throw empty(path);
  return found.map((name) => join(path, name));
}
