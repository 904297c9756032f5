import { describe, expect, it } from "vitest";
import { AppError } from "#shared/errors/app-error.ts";
import { literal } from "#shared/text/testing/literal.ts";
import { fileError } from "./file-error.ts";

const systemError = (code: string): Error => Object.assign(new Error(`${code}: text of the system`), { code });

function explained(code: string, doing: "read" | "write"): AppError {
  const error = fileError(systemError(code), doing, "/somewhere/file.pfx");
  if (error instanceof AppError) return error;
  throw error;
}

describe("an error of the file system", () => {
  it.each([
    ["ENOENT", "FILE_NOT_FOUND"],
    ["ENOTDIR", "FILE_NOT_FOUND"],
    ["EACCES", "FILE_UNREADABLE"],
    ["EPERM", "FILE_UNREADABLE"],
    ["EBUSY", "FILE_UNREADABLE"],
    ["EISDIR", "FILE_IS_FOLDER"],
    ["EMFILE", "FILES_TOO_MANY_OPEN"],
    ["EIO", "FILE_UNREADABLE"],
  ])("%s while reading is %s", (errno, code) => {
    expect(explained(errno, "read").code).toBe(code);
  });

  it.each([
    ["ENOENT", "FOLDER_UNWRITABLE"],
    ["ENOTDIR", "FOLDER_UNWRITABLE"],
    ["EACCES", "FOLDER_UNWRITABLE"],
    ["EPERM", "FOLDER_UNWRITABLE"],
    ["EROFS", "FOLDER_UNWRITABLE"],
    ["EISDIR", "FILE_IS_FOLDER"],
    ["ENOSPC", "DISK_FULL"],
    ["EDQUOT", "DISK_FULL"],
    ["ENAMETOOLONG", "FOLDER_UNWRITABLE"],
    ["EMFILE", "FILES_TOO_MANY_OPEN"],
    ["EIO", "FOLDER_UNWRITABLE"],
  ])("%s while writing is %s", (errno, code) => {
    expect(explained(errno, "write").code).toBe(code);
  });

  it("has a hint, and says nothing in the system's words", () => {
    for (const errno of ["ENOENT", "EACCES", "EROFS", "ENOSPC", "EIO"]) {
      for (const doing of ["read", "write"] as const) {
        const error = explained(errno, doing);
        expect(error.hint).toBeTruthy();
        expect(error.message).not.toContain("text of the system");
      }
    }
  });

  it("lets other errors through unchanged", () => {
    const refusal = new AppError("OUTPUT_EXISTS", literal("There is one."));
    expect(fileError(refusal, "write", "/x")).toBe(refusal);
    const fault = Object.assign(new Error("x"), { code: "ERR_INVALID_ARG_TYPE" });
    expect(fileError(fault, "write", "/x")).toBe(fault);
  });
});
