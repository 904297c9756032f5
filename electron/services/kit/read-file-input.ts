import { basename } from "node:path";
import type { FileInput } from "#shared/api/schemas/common.ts";
import { fileErrors } from "#shared/errors/definitions/files.ts";
import { limits } from "#shared/limits.ts";
import type { NamedBytes } from "../../pki/named-bytes.ts";
import type { Ports } from "./ports.ts";

const megabyte = 1024 * 1024;

/** What to call a file before, and whether or not, it can be read. */
export function nameOfFileInput(ports: Pick<Ports, "references">, file: FileInput): string {
  if (file.from === "bytes") return file.name;
  try {
    return basename(ports.references.pathOf(file.reference));
  } catch {
    return "(unknown file)";
  }
}

/**
 * The bytes of a file that the user dropped or chose.
 *
 * @throws AppError FILE_REFERENCE_UNKNOWN, FILE_EMPTY, FILE_TOO_LARGE, and those of `FilesPort.read`
 */
export async function readFileInput(ports: Pick<Ports, "references" | "files">, file: FileInput): Promise<NamedBytes> {
  const named =
    file.from === "bytes"
      ? { name: file.name, data: file.data }
      : { name: nameOfFileInput(ports, file), data: await ports.files.read(ports.references.pathOf(file.reference)) };
  if (named.data.byteLength === 0) throw fileErrors.empty({ file: named.name });
  if (named.data.byteLength > limits.inputFileBytes) {
    throw fileErrors.tooLarge({ file: named.name, megabytes: limits.inputFileBytes / megabyte });
  }
  return named;
}
