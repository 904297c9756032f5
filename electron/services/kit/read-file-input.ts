import { basename } from "node:path";
import type { FileInput } from "#shared/api/schemas/common.ts";
import { AppError } from "#shared/errors/app-error.ts";
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
  if (named.data.byteLength === 0) {
    throw new AppError("FILE_EMPTY", `${named.name} is empty.`, {
      hint: "Export or copy it again; an interrupted copy leaves such files.",
    });
  }
  if (named.data.byteLength > limits.inputFileBytes) {
    throw new AppError(
      "FILE_TOO_LARGE",
      `${named.name} is larger than the ${limits.inputFileBytes / megabyte} MiB that KeySpec reads.`,
      {
        hint: "Certificates and PFX files are a few kilobytes. Check that this is the right file.",
      },
    );
  }
  return named;
}
