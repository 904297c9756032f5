import type { FileInput } from "#shared/api/schemas/common.ts";
import { fileErrors } from "#shared/errors/definitions/files.ts";
import { limits } from "#shared/limits.ts";
import type { NamedBytes } from "../../pki/named-bytes.ts";

/**
 * The files that may complete the chains of a batch. Every worker gets all of them with every file, so all together may be
 * as large as one file.
 *
 * @param readFile reads one of them: `readFileInput`, or what keeps it
 * @throws AppError FILE_TOO_LARGE, and those of `readFileInput`
 */
export async function readChainFiles(
  readFile: (file: FileInput) => Promise<NamedBytes>,
  files: readonly FileInput[],
): Promise<readonly NamedBytes[]> {
  const read: NamedBytes[] = [];
  let bytes = 0;
  for (const file of files) {
    const named = await readFile(file);
    bytes += named.data.byteLength;
    if (bytes > limits.inputFileBytes) {
      throw fileErrors.chainTooLarge({ file: named.name, megabytes: limits.inputFileBytes / 1024 / 1024 });
    }
    read.push(named);
  }
  return read;
}
