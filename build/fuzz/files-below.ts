import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";

/** Above it a file is only slow to change, and brings nothing new. */
const largestFile = 32 * 1024;

/** Where the files of others stand, beside the project or where KEYSPEC_VECTORS says; they need not be there. */
export const vectorsFolder = process.env["KEYSPEC_VECTORS"] ?? resolve(import.meta.dirname, "../../../shared/vectors");

/** The files below a folder that match a pattern and are neither empty nor large; none, and a line that says so, where it is not there. */
export function filesBelow(
  folder: string,
  pattern: string,
  largest: number = largestFile,
): readonly { readonly name: string; readonly data: Uint8Array<ArrayBuffer> }[] {
  if (!existsSync(folder)) {
    process.stderr.write(`No files of others are changed: there is no ${folder}.\n`);
    return [];
  }
  return globSync(pattern, { cwd: folder }).flatMap((file) => {
    const path = resolve(folder, file);
    const entry = statSync(path);
    return entry.isFile() && entry.size > 0 && entry.size <= largest
      ? [{ name: basename(file), data: Uint8Array.from(readFileSync(path)) }]
      : [];
  });
}
