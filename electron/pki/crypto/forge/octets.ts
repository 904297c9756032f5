import { forge } from "./modules.ts";

/** node-forge works on strings of one character an octet. */
export function toForge(bytes: Uint8Array): string {
  return forge.util.binary.raw.encode(bytes);
}

export function fromForge(octets: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: octets.length }, (_, index) => octets.charCodeAt(index));
}
