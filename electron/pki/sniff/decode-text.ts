import { Buffer } from "node:buffer";

const marks = {
  utf8: [0xef, 0xbb, 0xbf],
  utf16LittleEndian: [0xff, 0xfe],
  utf16BigEndian: [0xfe, 0xff],
} as const;

/** Tab, line feed, form feed, carriage return, Ctrl-Z: the control characters that text files do hold. */
const textControls: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1a]);

const sampleBytes = 4_096;

export type DecodedText = { readonly text: string; readonly encoding: "UTF-8" | "UTF-16" };

/**
 * The text of a file, told by its byte order mark or by the absence of binary octets. Bytes outside UTF-8 (an old code page) come
 * out as U+FFFD, which leaves the ASCII parts as they are.
 *
 * @returns null for binary data
 */
export function decodeText(data: Uint8Array): DecodedText | null {
  if (startsWith(data, marks.utf8)) return { text: Buffer.from(data.subarray(3)).toString("utf8"), encoding: "UTF-8" };
  if (startsWith(data, marks.utf16LittleEndian)) return { text: utf16(data.subarray(2), false), encoding: "UTF-16" };
  if (startsWith(data, marks.utf16BigEndian)) return { text: utf16(data.subarray(2), true), encoding: "UTF-16" };
  if (/^(?:[\s\x20-\x7e]\0){4}/.test(Buffer.from(data.subarray(0, 8)).toString("latin1")))
    return { text: utf16(data, false), encoding: "UTF-16" };
  if (!holdsPem(data) && data.subarray(0, sampleBytes).some((octet) => octet < 0x20 && !textControls.has(octet)))
    return null;
  return { text: Buffer.from(data).toString("utf8"), encoding: "UTF-8" };
}

export function startsWith(data: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((octet, index) => data[index] === octet);
}

function utf16(data: Uint8Array, bigEndian: boolean): string {
  const copy = Buffer.from(data.subarray(0, data.length - (data.length % 2)));
  return (bigEndian ? copy.swap16() : copy).toString("utf16le");
}

/** OpenSSL's text dump in front of a PEM block may hold raw octets of strange names. */
function holdsPem(data: Uint8Array): boolean {
  const printable = data[0] !== undefined && data[0] >= 0x20 && data[0] < 0x7f;
  return printable && Buffer.from(data.buffer, data.byteOffset, data.byteLength).includes("-----BEGIN ");
}
