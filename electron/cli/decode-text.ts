import { AppError } from "#shared/errors/app-error.ts";

/**
 * The text of a file that a user wrote: UTF-8 or, as Windows PowerShell's `>` writes it, UTF-16 with a byte order mark. The mark is
 * no part of the text.
 *
 * @param name what the bytes came from, and `purpose` what they were to be, for the message: "a password file"
 * @throws AppError FILE_UNREADABLE
 */
export function decodeText(bytes: Uint8Array, name: string, purpose: string): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError("FILE_UNREADABLE", `${name} is not a text file, so it cannot be ${purpose}.`, {
      hint: "Save it as plain text (UTF-8).",
      cause,
    });
  }
}
