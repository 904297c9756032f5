import { readFile, stat } from "node:fs/promises";
import type { AppError } from "#shared/errors/app-error.ts";
import { fileError } from "../ports/file-error.ts";

/**
 * The bytes of a file that an option names.
 *
 * @param tooLarge what is wrong with a file of more than `bytes`, of which nothing is read
 * @throws AppError FILE_NOT_FOUND, FILE_UNREADABLE, and what `tooLarge` gives
 */
export async function readAtMost(path: string, bytes: number, tooLarge: () => AppError): Promise<Uint8Array> {
  try {
    if ((await stat(path)).size <= bytes) return await readFile(path);
  } catch (thrown) {
    throw fileError(thrown, "read", path);
  }
  throw tooLarge();
}
