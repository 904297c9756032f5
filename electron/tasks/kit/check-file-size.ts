import { AppError } from "#shared/errors/app-error.ts";
import { limits } from "#shared/limits.ts";
import type { NamedBytes } from "../../pki/named-bytes.ts";

/** Refuses a file without bytes and one above the limit. Throws AppError FILE_EMPTY or FILE_TOO_LARGE. */
export function checkFileSize(file: NamedBytes): void {
  if (file.data.length === 0) {
    throw new AppError("FILE_EMPTY", `“${file.name}” is empty.`, { hint: "Download or export it again." });
  }
  if (file.data.length > limits.inputFileBytes) {
    const megabytes = limits.inputFileBytes / 1024 / 1024;
    throw new AppError("FILE_TOO_LARGE", `“${file.name}” is larger than the ${megabytes} MiB that KeySpec reads.`, {
      hint: "A certificate, request or PFX is far smaller. Choose another file.",
    });
  }
}
