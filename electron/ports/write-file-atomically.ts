import { link, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { copyNames } from "./copy-names.ts";
import { errnoOf, fileError } from "./file-error.ts";
import { makeFolder } from "./make-folder.ts";
import { outputExists } from "./output-exists.ts";
import { temporaryName } from "./temporary-names.ts";
import type { OnExisting, WriteCheck } from "./types.ts";

/** Who may read what was written; the process's mask takes from it. Windows has no such bits: there the folder decides. */
const modes = { owner: 0o600, everyone: 0o644 } as const;
export type Readers = keyof typeof modes;

/** What file systems say that have no hard links. */
const withoutLinks: readonly string[] = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EINVAL", "EMLINK"];

async function writeTemporary(path: string, data: Uint8Array | string, readers: Readers): Promise<void> {
  const handle = await open(path, "wx", modes[readers]);
  try {
    await handle.writeFile(data);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives the temporary file its name, unless that name is taken: false. */
async function claim(temporary: string, path: string): Promise<boolean> {
  try {
    await link(temporary, path);
  } catch (thrown) {
    const errno = errnoOf(thrown);
    if (errno === "EEXIST") return false;
    if (errno !== null && withoutLinks.includes(errno)) return await claimWithoutLinks(temporary, path);
    throw thrown;
  }
  // The file has its name now: a virus scanner that still holds the temporary one must not make a failure of that.
  await rm(temporary, { force: true, maxRetries: 5 }).catch(() => undefined);
  return true;
}

/**
 * FAT, exFAT and some network shares have no hard links: the name is taken with an empty file, which is then replaced. Only here a
 * crash between the two can leave an empty file of that name.
 */
async function claimWithoutLinks(temporary: string, path: string): Promise<boolean> {
  try {
    await (await open(path, "wx", modes.owner)).close();
  } catch (thrown) {
    if (errnoOf(thrown) === "EEXIST") return false;
    throw thrown;
  }
  await rename(temporary, path);
  return true;
}

async function publish(temporary: string, path: string, onExisting: OnExisting): Promise<string> {
  if (onExisting === "replace") {
    await rename(temporary, path);
    return path;
  }
  for (const name of onExisting === "keep-both" ? copyNames(path) : [path]) {
    if (await claim(temporary, name)) return name;
  }
  throw outputExists(path);
}

/** Makes the new name survive a power failure. Windows cannot open a folder, and there the rename is journalled anyway. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // The data itself is on the disk already; only this extra promise could not be had.
  }
}

/**
 * Writes a file so that its final name only ever shows the whole, checked content (`FilesPort.write`).
 *
 * @param readers “everyone” for what other programs are to read and holds no secret
 * @returns the path really written: another one than asked for with "keep-both"
 * @throws AppError OUTPUT_EXISTS, FOLDER_UNWRITABLE, DISK_FULL, FILE_IS_FOLDER, FILES_TOO_MANY_OPEN, and whatever `check` throws
 */
export async function writeFileAtomically(
  path: string,
  data: Uint8Array | string,
  onExisting: OnExisting,
  check?: WriteCheck,
  readers: Readers = "owner",
): Promise<string> {
  const folder = dirname(path);
  const temporary = join(folder, temporaryName());
  try {
    await makeFolder(folder);
    await writeTemporary(temporary, data, readers);
    if (check !== undefined) await check(new Uint8Array(await readFile(temporary)));
    const written = await publish(temporary, path, onExisting);
    await syncFolder(folder);
    return written;
  } catch (thrown) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw fileError(thrown, "write", path);
  }
}
