import { posix } from "node:path";
import { statFile } from "@electron/asar";

/** What the files of one folder of an archive weigh, without those of folders in it. */
export type FolderSize = { readonly folder: string; readonly files: number; readonly bytes: number };

/**
 * The folders of an archive, the heaviest first.
 *
 * @param files its entries, with `/`: files and folders
 */
export function folderSizes(archive: string, files: readonly string[]): readonly FolderSize[] {
  const sizes = new Map<string, FolderSize>();
  for (const file of files) {
    const found = statFile(archive, file);
    if (!("size" in found)) continue;
    const folder = posix.dirname(file);
    const { files: count, bytes } = sizes.get(folder) ?? { files: 0, bytes: 0 };
    sizes.set(folder, { folder, files: count + 1, bytes: bytes + found.size });
  }
  return [...sizes.values()].toSorted((left, right) => right.bytes - left.bytes);
}
