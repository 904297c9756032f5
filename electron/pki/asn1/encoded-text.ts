import { Buffer } from "node:buffer";
import { limits } from "#shared/limits.ts";

/** What facts carry of a structure itself: base64; null where it is too long to be carried beside them. */
export function encodedText(bytes: Uint8Array): string | null {
  return bytes.length > limits.encodedBytes ? null : Buffer.from(bytes).toString("base64");
}
