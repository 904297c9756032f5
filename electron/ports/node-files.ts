import { open, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileErrors } from "#shared/errors/definitions/files.ts";
import { limits } from "#shared/limits.ts";
import { errnoOf, fileError } from "./file-error.ts";
import { isLeftover } from "./temporary-names.ts";
import type { FilesPort } from "./types.ts";
import { writeFileAtomically } from "./write-file-atomically.ts";

/** True for "it is not there", which is an answer and not a failure. */
function isAbsence(thrown: unknown): boolean {
  const errno = errnoOf(thrown);
  return errno === "ENOENT" || errno === "ENOTDIR";
}

async function readWithinLimit(path: string): Promise<Uint8Array<ArrayBuffer>> {
  // Before opening: opening a named pipe would wait for ever.
  const before = await stat(path);
  if (before.isDirectory()) throw Object.assign(new Error("is a folder"), { code: "EISDIR" });
  if (!before.isFile()) {
    throw fileErrors.device({ path });
  }
  const handle = await open(path, "r");
  try {
    const { size } = await handle.stat();
    if (size <= limits.inputFileBytes) return new Uint8Array(await handle.readFile());
  } finally {
    await handle.close();
  }
  throw fileErrors.tooLarge({ file: path, megabytes: limits.inputFileBytes / 1024 / 1024 });
}

/** Runs one step on a path; an error of the file system becomes an AppError. */
async function guarded<Value>(doing: "read" | "write", path: string, step: () => Promise<Value>): Promise<Value> {
  try {
    return await step();
  } catch (thrown) {
    throw fileError(thrown, doing, path);
  }
}

/** The answer of a step, or `absent` where the path leads nowhere. */
function orAbsent<Value, Absent>(path: string, absent: Absent, step: () => Promise<Value>): Promise<Value | Absent> {
  return guarded("read", path, async () => {
    try {
      return await step();
    } catch (thrown) {
      if (isAbsence(thrown)) return absent;
      throw thrown;
    }
  });
}

async function removeLeftovers(folder: string): Promise<void> {
  try {
    const names = (await readdir(folder)).filter(isLeftover);
    await Promise.all(names.map((name) => rm(join(folder, name), { force: true })));
  } catch {
    // A folder that cannot be read or changed says so when the work begins.
  }
}

/** The files of this computer. */
export const nodeFiles: FilesPort = {
  read: (path) => guarded("read", path, () => readWithinLimit(path)),
  write: writeFileAtomically,
  remove: (path) => guarded("write", path, () => rm(path)),
  removeLeftovers,
  list: (folder) =>
    orAbsent<readonly string[], readonly string[]>(folder, [], async () => (await readdir(folder)).sort()),
  exists: (path) => orAbsent(path, false, async () => (await stat(path)).isFile()),
  size: (path) => guarded("read", path, async () => (await stat(path)).size),
  identity: (path) =>
    orAbsent(path, null, async () => {
      const { dev, ino } = await stat(path, { bigint: true });
      return `${dev}:${ino}`;
    }),
};
