import { dirname } from "node:path";
import { AppError } from "#shared/errors/app-error.ts";
import type { ErrorCode } from "#shared/errors/codes.ts";

type Explanation = { readonly code: ErrorCode; readonly message: string; readonly hint: string };

const tooManyOpen: Explanation = {
  code: "FILES_TOO_MANY_OPEN",
  message: "This computer has no room for one more open file.",
  hint: "Close other programs, or work on fewer files at a time.",
};

function explainRead(errno: string, path: string): Explanation {
  switch (errno) {
    case "ENOENT":
    case "ENOTDIR":
      return { code: "FILE_NOT_FOUND", message: `There is no file ${path}.`, hint: "Check its name and folder." };
    case "EACCES":
    case "EPERM":
      return {
        code: "FILE_UNREADABLE",
        message: `You are not allowed to read ${path}.`,
        hint: "Ask for read permission, or copy the file to a folder of your own.",
      };
    case "EISDIR":
      return { code: "FILE_IS_FOLDER", message: `${path} is a folder.`, hint: "Choose the files in it." };
    case "EBUSY":
      return {
        code: "FILE_UNREADABLE",
        message: `Another program has locked ${path}.`,
        hint: "Close it there and try again.",
      };
    case "EMFILE":
    case "ENFILE":
      return tooManyOpen;
    default:
      return {
        code: "FILE_UNREADABLE",
        message: `${path} could not be read (${errno}).`,
        hint: "Copy the file to a folder on this computer and try again.",
      };
  }
}

function explainWrite(errno: string, path: string): Explanation {
  const folder = dirname(path);
  const unwritable = (message: string, hint: string): Explanation => ({ code: "FOLDER_UNWRITABLE", message, hint });
  const another = "Choose another folder.";
  switch (errno) {
    case "ENOENT":
      return unwritable(`The folder ${folder} is not there and could not be made.`, another);
    case "ENOTDIR":
    case "EEXIST":
      return unwritable(`${folder} is not a folder: a part of its path is a file.`, another);
    case "EACCES":
    case "EPERM":
      return unwritable(
        `You are not allowed to write to ${folder}.`,
        "Choose a folder of your own, or ask for write permission.",
      );
    case "EROFS":
      return unwritable(`${folder} is on a disk that can only be read.`, "Choose a folder on another disk.");
    case "EISDIR":
      return { code: "FILE_IS_FOLDER", message: `${path} is a folder, so no file can have that name.`, hint: another };
    case "ENOSPC":
    case "EDQUOT":
      return {
        code: "DISK_FULL",
        message: `The disk that holds ${folder} is full.`,
        hint: "Free some space, or choose a folder on another disk. Nothing was left half written.",
      };
    case "ENAMETOOLONG":
      return unwritable(`The path ${path} is longer than this system allows.`, "Choose a folder with a shorter path.");
    case "EBUSY":
      return unwritable(`Another program has locked ${path}.`, "Close it there and try again.");
    case "EMFILE":
    case "ENFILE":
      return tooManyOpen;
    default:
      return unwritable(`${path} could not be written (${errno}).`, another);
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
  const { code, message, hint } = doing === "read" ? explainRead(errno, path) : explainWrite(errno, path);
  return new AppError(code, message, { hint, cause: thrown });
}
