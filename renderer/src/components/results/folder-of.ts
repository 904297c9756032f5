import type { WrittenFile } from "#shared/api/schemas/common.ts";

/** The folder that a written file is in, as its path has it. */
export function folderOf({ path }: Pick<WrittenFile, "path">): string {
  const end = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
  // The root of a drive or of the file system keeps its separator.
  return /^([A-Za-z]:)?[\\/]?$/.test(path.slice(0, end)) ? path.slice(0, end + 1) : path.slice(0, end);
}
