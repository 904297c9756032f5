import { Buffer } from "node:buffer";

/**
 * Writes one PEM block with 64 characters per line (RFC 7468), CRLF at the end of each line, as Windows writes it.
 *
 * @param label for example "NEW CERTIFICATE REQUEST"
 */
export function writePem(label: string, data: Uint8Array): string {
  const lines =
    Buffer.from(data)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\r\n");
}
