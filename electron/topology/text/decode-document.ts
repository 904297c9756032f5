import { Buffer } from "node:buffer";

/**
 * The text of a document, by its bytes alone: a byte order mark, else the zero octets that UTF-16 has beside ASCII, else UTF-8, else
 * the old Western code page. What an XML declaration says is not asked: PowerShell writes `encoding="utf-16"` into files that are
 * UTF-8, and the other way round. No byte order mark is left in the text.
 */
export function decodeDocument(data: Uint8Array): string {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const [first, second, third] = data;
  if (first === 0xef && second === 0xbb && third === 0xbf) return utf8(bytes.subarray(3));
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), "little");
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), "big");
  if (first !== 0 && second === 0) return utf16(bytes, "little");
  if (first === 0 && second !== 0) return utf16(bytes, "big");
  return utf8(bytes);
}

function utf8(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return bytes.toString("latin1");
  }
}

/** Half a character at the end is left out. */
function utf16(bytes: Buffer, order: "little" | "big"): string {
  const whole = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return (order === "big" ? whole.swap16() : whole).toString("utf16le");
}
