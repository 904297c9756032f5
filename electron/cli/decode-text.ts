import { cliErrors } from "#shared/errors/definitions/cli.ts";

type TextPurpose = "password" | "passwords" | "deployment";

/**
 * The text of a file that a user wrote: UTF-8; UTF-16 with a byte order mark, as Windows PowerShell's `>` and Notepad write it; or, where
 * it is none of these, Windows-1252, as Notepad's “ANSI” is in Western Europe. The mark is no part of the text.
 *
 * @param name what the bytes came from, and `purpose` what they were to be, for the message
 * @throws AppError FILE_UNREADABLE
 */
export function decodeText(bytes: Uint8Array, name: string, purpose: TextPurpose): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (cause) {
    if (!bytes.some(isBinary)) return new TextDecoder("windows-1252").decode(bytes);
    throw cliErrors.notText({ name, purpose }, cause);
  }
}

function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/** Octets that no text in a code page has: control characters but tab and line ends. */
function isBinary(octet: number): boolean {
  return (octet < 0x20 && octet !== 0x09 && octet !== 0x0a && octet !== 0x0d) || octet === 0x7f;
}
