import { createHash } from "node:crypto";

/** The SHA-256 of bytes, in base64: tells a file from another one of the same name. */
export function digestOf(data: Uint8Array): string {
  return createHash("sha256").update(data).digest("base64");
}
