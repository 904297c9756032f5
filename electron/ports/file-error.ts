import { dirname } from "node:path";
import type { AppError } from "#shared/errors/app-error.ts";
import { fileErrors } from "#shared/errors/definitions/files.ts";

function readError(errno: string, path: string, cause: unknown): AppError {
  switch (errno) {
    case "ENOENT":
    case "ENOTDIR":
      return fileErrors.notFound({ path }, cause);
    case "EACCES":
    case "EPERM":
      return fileErrors.readForbidden({ path }, cause);
    case "EISDIR":
      return fileErrors.folder({ path }, cause);
    case "EBUSY":
      return fileErrors.readLocked({ path }, cause);
    case "EMFILE":
    case "ENFILE":
      return fileErrors.tooManyOpen({}, cause);
    default:
      return fileErrors.unreadable({ path, errno }, cause);
  }
}

function writeError(errno: string, path: string, cause: unknown): AppError {
  const folder = dirname(path);
  switch (errno) {
    case "ENOENT":
      return fileErrors.folderMissing({ folder }, cause);
    case "ENOTDIR":
    case "EEXIST":
      return fileErrors.notAFolder({ folder }, cause);
    case "EACCES":
    case "EPERM":
      return fileErrors.writeForbidden({ folder }, cause);
    case "EROFS":
      return fileErrors.readOnlyDisk({ folder }, cause);
    case "EISDIR":
      return fileErrors.nameIsFolder({ path }, cause);
    case "ENOSPC":
    case "EDQUOT":
      return fileErrors.diskFull({ folder }, cause);
    case "ENAMETOOLONG":
      return fileErrors.pathTooLong({ path }, cause);
    case "EBUSY":
      return fileErrors.writeLocked({ path }, cause);
    case "EMFILE":
    case "ENFILE":
      return fileErrors.tooManyOpen({}, cause);
    default:
      return fileErrors.unwritable({ path, errno }, cause);
  }
}

/** The system's name for what went wrong ("ENOENT"); null where the error is none of the file system's. */
export function errnoOf(thrown: unknown): string | null {
  return thrown instanceof Error &&
    "code" in thrown &&
    typeof thrown.code === "string" &&
    /^E[A-Z0-9]+$/.test(thrown.code)
    ? thrown.code
    : null;
}

/**
 * An error of the file system as an AppError with a code of its own; anything else comes back unchanged.
 *
 * @param doing what was being done when it happened
 * @param path the file it happened to
 */
export function fileError(thrown: unknown, doing: "read" | "write", path: string): unknown {
  const errno = errnoOf(thrown);
  if (errno === null) return thrown;
  return doing === "read" ? readError(errno, path, thrown) : writeError(errno, path, thrown);
}
