import { readCertificateMessage } from "#electron/live/wire/certificate-message.ts";
import { readCertificateRequest } from "#electron/live/wire/certificate-request.ts";
import { readServerHandshake } from "#electron/live/wire/read-server-handshake.ts";
import { limits } from "#shared/limits.ts";

/** Reads bytes of a server: as all that it sent, and as one message of each form. */
export function read(data: Uint8Array, password: string, run: number): void {
  const secret = password === "" ? null : Uint8Array.from(Buffer.from(password, "hex"));
  // Under a wrong secret nothing opens, and nothing else happens.
  const shown = readServerHandshake(data, run % 3 === 0 ? Uint8Array.of(1) : secret);
  const messages = [readCertificateMessage(data, false), readCertificateMessage(data, true)];
  for (const { certificates } of [...messages, ...(shown.sent === null ? [] : [shown.sent])])
    if (certificates.length > limits.sentCertificates) throw new RangeError("More certificates than the limit.");
  for (const form of ["TLS 1.0", "TLS 1.2", "TLS 1.3"] as const) readCertificateRequest(data, form);
}
