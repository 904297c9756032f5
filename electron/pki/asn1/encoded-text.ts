import { Buffer } from "node:buffer";
import { limits } from "#shared/limits.ts";

/** What facts carry of a structure itself: base64; null where it is too long to be carried beside them. */
export function encodedText(bytes: Uint8Array): string | null {
  return bytes.length > limits.encodedBytes ? null : Buffer.from(bytes).toString("base64");
}

/** The inverse, for what facts carry; null: they carry nothing. */
export function decodedText(encoded: string | null): Uint8Array<ArrayBuffer> | null {
  return encoded === null ? null : new Uint8Array(Buffer.from(encoded, "base64"));
}
