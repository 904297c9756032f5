import { limits } from "#shared/limits.ts";
import { readVectors } from "./vector-reader.ts";

/** What a server sent in message Certificate. */
export type SentCertificates = {
  /** DER, in the order of the message. */
  readonly certificates: readonly Uint8Array[];
  /** Behind the most that KeySpec reads, or cut off. */
  readonly leftOut: number;
};

/**
 * Reads message 11.
 *
 * TLS 1.2 (RFC 5246 §7.4.2): opaque ASN.1Cert<1..2^24-1>; certificate_list<0..2^24-1>
 * TLS 1.3 (RFC 8446 §4.4.2): certificate_request_context<0..2^8-1>; list of { cert_data<1..2^24-1>; extensions<0..2^16-1> }
 */
export function readCertificateMessage(body: Uint8Array, isTls13: boolean): SentCertificates {
  const message = readVectors(body);
  if (isTls13) message.vector(1);
  const list = readVectors(message.vector(3) ?? new Uint8Array());
  const certificates: Uint8Array[] = [];
  let leftOut = 0;
  while (!list.isAtEnd()) {
    const certificate = list.vector(3);
    if (isTls13) list.vector(2);
    if (certificate === null || certificates.length === limits.sentCertificates) leftOut += 1;
    else certificates.push(certificate);
  }
  return { certificates, leftOut };
}
