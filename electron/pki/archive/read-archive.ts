import { Unzip, UnzipInflate, unzipSync } from "fflate";
import { AppError } from "#shared/errors/app-error.ts";
import { archiveErrors } from "#shared/errors/definitions/archive.ts";
import { limits } from "#shared/limits.ts";
import type { Message } from "#shared/text/message.ts";

/** A file out of an archive. Its name is for messages only: nothing is ever written under it. */
export type ArchiveEntry = { readonly name: string; readonly data: Uint8Array };

/** What an archive is read for: how much it may hold, and what to do about one that cannot be read. */
export type ArchiveUse = {
  /** Bytes of all files together, unpacked. */
  readonly maximumBytes: number;
  readonly hints: Readonly<Record<"damaged" | "tooMany" | "tooLarge", Message>>;
};

/** Bytes of packed data that are unpacked at a time: what they can swell to (1032 times as much, RFC 1951) is looked at in between. */
const portionBytes = 4_096;
const megabyte = 1024 * 1024;

/**
 * The files of a ZIP archive. Number and sizes are checked in its directory before anything is unpacked, and again while unpacking,
 * because a directory may lie.
 *
 * @param archive name for messages
 * @throws AppError ARCHIVE_DAMAGED, LIMIT_COUNT, LIMIT_SIZE
 */
export function readArchive(data: Uint8Array, archive: string, use: ArchiveUse): readonly ArchiveEntry[] {
  try {
    const announced = checkDirectory(data, archive, use);
    const entries = unpack(data, archive, use);
    const whole =
      entries.length === announced.length && announced.every((size, index) => entries[index]?.data.length === size);
    if (!whole) throw damaged(archive, use, "Directory and contents differ.");
    return entries;
  } catch (thrown) {
    throw thrown instanceof AppError ? thrown : damaged(archive, use, thrown);
  }
}

/** Sizes of the files as the directory has them, in its order. */
function checkDirectory(data: Uint8Array, archive: string, use: ArchiveUse): readonly number[] {
  const sizes: number[] = [];
  let total = 0;
  unzipSync(data, {
    filter: ({ originalSize }) => {
      sizes.push(originalSize);
      if (sizes.length > limits.archiveEntries) throw tooMany(archive, use);
      total += originalSize;
      if (total > use.maximumBytes) throw tooLarge(archive, use);
      return false;
    },
  });
  return sizes;
}

function unpack(data: Uint8Array, archive: string, use: ArchiveUse): readonly ArchiveEntry[] {
  const entries: { readonly name: string; readonly pieces: Uint8Array[]; ended: boolean }[] = [];
  let total = 0;
  const unzip = new Unzip((file) => {
    const entry = { name: file.name, pieces: [] as Uint8Array[], ended: false };
    entries.push(entry);
    if (entries.length > limits.archiveEntries) throw tooMany(archive, use);
    file.ondata = (error, piece, final) => {
      if (error !== null) throw error;
      total += piece.length;
      if (total > use.maximumBytes) throw tooLarge(archive, use);
      entry.pieces.push(piece.slice());
      entry.ended = final;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let offset = 0; offset < data.length; offset += portionBytes) {
    unzip.push(data.subarray(offset, offset + portionBytes), offset + portionBytes >= data.length);
  }
  if (entries.some(({ ended }) => !ended)) throw damaged(archive, use, "A file has no end.");
  return entries.map(({ name, pieces }) => ({ name, data: joined(pieces) }));
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}

function damaged(archive: string, { hints }: ArchiveUse, cause: unknown): AppError {
  return archiveErrors.damaged({ archive, advice: hints.damaged }, cause);
}

function tooMany(archive: string, { hints }: ArchiveUse): AppError {
  return archiveErrors.tooMany({ archive, most: limits.archiveEntries, advice: hints.tooMany });
}

function tooLarge(archive: string, { hints, maximumBytes }: ArchiveUse): AppError {
  return archiveErrors.tooLarge({ archive, mebibytes: maximumBytes / megabyte, advice: hints.tooLarge });
}
