import { cliErrors } from "#shared/errors/definitions/cli.ts";

type TextPurpose = "password" | "passwords" | "files" | "deployment" | "message";

/**
 * The text of a file that a user wrote: UTF-8; UTF-16 of either order, as Windows PowerShell's `>` and Notepad write it, with its mark or, where it begins with ASCII, without; or, where
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

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // Without a mark: no text has NULs, and in UTF-16 ASCII has one beside each character.
  if (bytes.length % 2 !== 0) return "utf-8";
  if (first === 0 && second !== 0) return "utf-16be";
  return second === 0 && first !== 0 && bytes.length > 0 ? "utf-16le" : "utf-8";
}

/** Octets that no text in a code page has: control characters but tab and line ends. */
function isBinary(octet: number): boolean {
  return (octet < 0x20 && octet !== 0x09 && octet !== 0x0a && octet !== 0x0d) || octet === 0x7f;
}
