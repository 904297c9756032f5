import { readCertificateMessage } from "./certificate-message.ts";
import { fragmentsInClear, messageTypes, splitMessages, splitRecords } from "./records.ts";

/**
 * The certificates that a client sent in clear, up to TLS 1.2, from the first byte of TLS on.
 *
 * @returns DER in its order; null: it sent no message Certificate in clear
 */
export function readClientCertificates(received: Uint8Array): readonly Uint8Array[] | null {
  const messages = splitMessages(fragmentsInClear(splitRecords(received)));
  const message = messages.find(({ type }) => type === messageTypes.certificate);
  return message === undefined ? null : readCertificateMessage(message.body, false).certificates;
}
