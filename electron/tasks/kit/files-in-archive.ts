import { limits } from "#shared/limits.ts";
import { type ArchiveUse, readArchive } from "../../pki/archive/read-archive.ts";
import type { NamedBytes } from "../../pki/named-bytes.ts";

/** What macOS adds to every archive. */
const foreignFolder = "__MACOSX/";

const fromAuthority: ArchiveUse = {
  maximumBytes: limits.inputFileBytes,
  hints: {
    damaged: "Fetch it again, or unpack it and give the certificate files that are in it.",
    tooMany: "An authority sends a handful. Unpack it and give the certificate files that are in it.",
    tooLarge: "Certificates are a few kilobytes. Unpack it and give the certificate files that are in it.",
  },
};

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
