import { archiveAdvice } from "#shared/errors/definitions/archive.ts";
import { limits } from "#shared/limits.ts";
import { type ArchiveUse, readArchive } from "../../pki/archive/read-archive.ts";
import type { NamedBytes } from "../../pki/named-bytes.ts";

/** What macOS adds to every archive. */
const foreignFolder = "__MACOSX/";

const fromAuthority: ArchiveUse = { maximumBytes: limits.inputFileBytes, hints: archiveAdvice.fromAuthority };

/**
 * The files of a ZIP archive as authorities send them, each named "archive → file", without folders.
 *
 * @throws AppError ARCHIVE_DAMAGED, LIMIT_COUNT, LIMIT_SIZE
 */
export function filesInArchive({ name, data }: NamedBytes): readonly NamedBytes[] {
  return readArchive(data, `“${name}”`, fromAuthority)
    .filter((entry) => !entry.name.endsWith("/") && !entry.name.startsWith(foreignFolder))
    .map((entry) => ({ name: `${name} → ${entry.name}`, data: entry.data }));
}
