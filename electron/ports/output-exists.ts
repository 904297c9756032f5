import { AppError } from "#shared/errors/app-error.ts";

/** What is said where an output file stands in the way and nobody said that it may be replaced. */
export function outputExists(path: string): AppError {
  return new AppError("OUTPUT_EXISTS", `There is already a file ${path}.`, {
    hint: "Replace it, keep both, or choose another folder. The file was not touched.",
  });
}
