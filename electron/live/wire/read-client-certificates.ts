import { readCertificateMessage } from "./certificate-message.ts";
import { contentTypes, splitMessages, splitRecords } from "./records.ts";

/** HandshakeType certificate (RFC 5246 §7.4). */
const certificateType = 11;

/**
 * The certificates that a client sent in clear, up to TLS 1.2, from the first byte of TLS on.
 *
 * @returns DER in its order; null: it sent no message Certificate in clear
 */
export function readClientCertificates(received: Uint8Array): readonly Uint8Array[] | null {
  const records = splitRecords(received);
  const end = records.findIndex(({ type }) => type === contentTypes.changeCipherSpec);
  const fragments = (end === -1 ? records : records.slice(0, end))
    .filter(({ type }) => type === contentTypes.handshake)
    .map(({ fragment }) => fragment);
  const message = splitMessages(fragments).find(({ type }) => type === certificateType);
  return message === undefined ? null : readCertificateMessage(message.body, false).certificates;
}
