import { text } from "../text.ts";

const kibibyte = 1024;
const mebibyte = 1024 * 1024;

/** A number of bytes for people: "812 bytes", "4.2 KiB", "16 MiB". */
export function formatSize(bytes: number): string {
  if (bytes < kibibyte) return text.size.bytes({ count: bytes });
  if (bytes < mebibyte) return text.size.kibibytes({ count: shorten(bytes / kibibyte) });
  return text.size.mebibytes({ count: shorten(bytes / mebibyte) });
}

function shorten(value: number): number {
  return value >= 10 ? Math.round(value) : Math.round(value * 10) / 10;
}
