import type { OwnCertificate } from "./types.ts";

/** Whether the certificate itself was read, and not what a program printed of it. */
export function isEncoded(certificate: OwnCertificate): certificate is Uint8Array {
  return certificate instanceof Uint8Array;
}
