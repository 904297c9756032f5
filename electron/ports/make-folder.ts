import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { errnoOf } from "./file-error.ts";

const ownerOnly = 0o700;

/** Not there: false. There, but no folder: ENOTDIR. */
async function isFolder(path: string): Promise<boolean> {
  try {
    if ((await stat(path)).isDirectory()) return true;
  } catch (thrown) {
    if (errnoOf(thrown) === "ENOENT") return false;
    throw thrown;
  }
  throw Object.assign(new Error("is not a folder"), { code: "ENOTDIR" });
}

/**
 * Makes a folder and those above it, for their owner only. Own lines, because Node's recursive `mkdir` never comes back where a file
 * system answers ENOENT to a name whose parent exists (seen with Node 24.21 below `/proc`). Throws errors of the file system.
 */
export async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  const parent = dirname(path);
  if (parent !== path) await makeFolder(parent);
  try {
    await mkdir(path, { mode: ownerOnly });
  } catch (thrown) {
    // Another writer of the same batch may have made it in between.
    if (errnoOf(thrown) !== "EEXIST" || !(await isFolder(path))) throw thrown;
  }
}
