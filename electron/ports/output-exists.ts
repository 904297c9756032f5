import type { AppError } from "#shared/errors/app-error.ts";
import { fileErrors } from "#shared/errors/definitions/files.ts";

/** What is said where an output file stands in the way and nobody said that it may be replaced. */
export function outputExists(path: string): AppError {
  return fileErrors.exists({ path });
}
