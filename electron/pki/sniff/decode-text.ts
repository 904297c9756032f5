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
  const beginning = Buffer.from(data.subarray(0, 8)).toString("latin1");
  if (/^(?:[\s\x20-\x7e]\0){4}/.test(beginning)) return { text: utf16(data, false), encoding: "UTF-16" };
  if (/^(?:\0[\s\x20-\x7e]){4}/.test(beginning)) return { text: utf16(data, true), encoding: "UTF-16" };
  if (!holdsPem(data) && data.subarray(0, sampleBytes).some((octet) => octet < 0x20 && !textControls.has(octet)))
    return null;
  return { text: Buffer.from(data).toString("utf8"), encoding: "UTF-8" };
}

/** The data without a UTF-8 mark in front of a binary structure, which programs put there that take every file for text. */
export function withoutMark(data: Uint8Array): Uint8Array {
  const behind = data.subarray(marks.utf8.length);
  const length = behind[1] ?? 0;
  return startsWith(data, marks.utf8) && behind[0] === 0x30 && length >= 0x80 && length <= 0x84 ? behind : data;
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
