import { unzipSync } from "fflate";
import { AppError } from "#shared/errors/app-error.ts";
import { limits } from "#shared/limits.ts";
import type { NamedBytes } from "./types.ts";

/** What macOS adds to every archive. */
const foreignFolder = "__MACOSX/";

/**
 * The files of a ZIP archive as authorities send them, each named "archive → file". Number and sizes are checked in the archive's
 * directory before anything is unpacked, and no file becomes longer than the directory says: fflate unpacks into a buffer of that size.
 *
 * @throws AppError ARCHIVE_DAMAGED, LIMIT_COUNT, LIMIT_SIZE
 */
export function filesInArchive({ name, data }: NamedBytes): readonly NamedBytes[] {
  let entries = 0;
  let bytes = 0;
  try {
    const files = unzipSync(new Uint8Array(data), {
      filter: (entry) => {
        entries += 1;
        if (entries > limits.archiveEntries) throw tooMany(name);
        if (isPassedOver(entry.name)) return false;
        bytes += entry.originalSize;
        if (bytes > limits.inputFileBytes) throw tooLarge(name);
        return true;
      },
    });
    return Object.entries(files).map(([entry, content]) => ({ name: `${name} → ${entry}`, data: content }));
  } catch (thrown) {
    if (thrown instanceof AppError) throw thrown;
    throw new AppError("ARCHIVE_DAMAGED", `“${name}” is a ZIP archive that cannot be unpacked.`, {
      hint: "It is cut off, damaged, or protected with a password. Unpack it and give the certificate files that are in it.",
      cause: thrown,
    });
  }
}

function isPassedOver(entry: string): boolean {
  return entry.endsWith("/") || entry.startsWith(foreignFolder);
}

function tooMany(name: string): AppError {
  return new AppError(
    "LIMIT_COUNT",
    `“${name}” holds more than the ${limits.archiveEntries} files that KeySpec unpacks.`,
    {
      hint: "An authority sends a handful. Unpack it and give the certificate files that are in it.",
    },
  );
}

function tooLarge(name: string): AppError {
  const most = limits.inputFileBytes / 1024 / 1024;
  return new AppError("LIMIT_SIZE", `“${name}” would unpack to more than ${most} MiB, so KeySpec stopped.`, {
    hint: "Certificates are a few kilobytes. Unpack it and give the certificate files that are in it.",
  });
}
