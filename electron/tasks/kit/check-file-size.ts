import { inputErrors } from "#shared/errors/definitions/tasks.ts";
import { limits } from "#shared/limits.ts";
import type { NamedBytes } from "../../pki/named-bytes.ts";

/** Refuses a file without bytes and one above the limit. Throws AppError FILE_EMPTY or FILE_TOO_LARGE. */
export function checkFileSize({ name, data }: NamedBytes): void {
  if (data.length === 0) throw inputErrors.empty({ file: name });
  if (data.length > limits.inputFileBytes) {
    throw inputErrors.tooLarge({ file: name, megabytes: limits.inputFileBytes / 1024 / 1024 });
  }
}
