import type { FileInput } from "#shared/api/schemas/common.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { limits } from "#shared/limits.ts";
import type { NamedBytes } from "../../pki/named-bytes.ts";
import type { Ports } from "./ports.ts";
import { readFileInput } from "./read-file-input.ts";

/**
 * The files that may complete the chains of a batch, read once. Every worker gets all of them with every file, so all together may be
 * as large as one file.
 *
 * @throws AppError FILE_TOO_LARGE, and those of `readFileInput`
 */
export async function readChainFiles(
  ports: Pick<Ports, "references" | "files">,
  files: readonly FileInput[],
): Promise<readonly NamedBytes[]> {
  const read: NamedBytes[] = [];
  let bytes = 0;
  for (const file of files) {
    const named = await readFileInput(ports, file);
    bytes += named.data.byteLength;
    if (bytes > limits.inputFileBytes) {
      throw new AppError(
        "FILE_TOO_LARGE",
        `The chain files up to ${named.name} are larger than the ${limits.inputFileBytes / 1024 / 1024} MiB that KeySpec reads of them.`,
        { hint: "Give only the issuers that the files need; each is one or two kilobytes." },
      );
    }
    read.push(named);
  }
  return read;
}
