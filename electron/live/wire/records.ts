import { concatenate } from "../../pki/asn1/der.ts";

/** ContentType (RFC 8446 §5.1). */
export const contentTypes = { changeCipherSpec: 20, alert: 21, handshake: 22, applicationData: 23 } as const;

/** HandshakeType (RFC 8446 §4). */
export const messageTypes = {
  serverHello: 2,
  certificate: 11,
  certificateRequest: 13,
  serverHelloDone: 14,
  finished: 20,
} as const;

/** TLSPlaintext or TLSCiphertext: `opaque fragment[length]` behind a header of type, version and length (RFC 8446 §5.1). */
export type TlsRecord = { readonly type: number; readonly header: Uint8Array; readonly fragment: Uint8Array };

const headerBytes = 5;
/** 2^14 and what encryption may add in TLS 1.2 (RFC 5246 §6.2.3). */
const longestFragment = 16_384 + 2_048;

/** The whole records at the beginning of what a server sent; it ends where something is no record of TLS. */
export function splitRecords(received: Uint8Array): readonly TlsRecord[] {
  const records: TlsRecord[] = [];
  for (let at = 0; at + headerBytes <= received.length; ) {
    const header = received.subarray(at, at + headerBytes);
    const [type = 0, major = 0, , high = 0, low = 0] = header;
    const length = high * 256 + low;
    const end = at + headerBytes + length;
    if (major !== 3 || length > longestFragment || end > received.length) break;
    records.push({ type, header, fragment: received.subarray(at + headerBytes, end) });
    at = end;
  }
  return records;
}

/** The handshake fragments up to the record behind which everything is encrypted, of what one side sent. */
export function fragmentsInClear(records: readonly TlsRecord[]): readonly Uint8Array[] {
  const end = records.findIndex(
    ({ type }) => type === contentTypes.changeCipherSpec || type === contentTypes.applicationData,
  );
  return (end === -1 ? records : records.slice(0, end))
    .filter(({ type }) => type === contentTypes.handshake)
    .map(({ fragment }) => fragment);
}

/** Handshake ::= msg_type(1) length(3) body (RFC 8446 §4). A record may hold several, and one may span records. */
export type HandshakeMessage = { readonly type: number; readonly body: Uint8Array };

/** The whole messages in the fragments of handshake records. */
export function splitMessages(fragments: readonly Uint8Array[]): readonly HandshakeMessage[] {
  const bytes = concatenate(fragments);
  const messages: HandshakeMessage[] = [];
  for (let at = 0; at + 4 <= bytes.length; ) {
    const [type = 0, high = 0, middle = 0, low = 0] = bytes.subarray(at, at + 4);
    const end = at + 4 + high * 65_536 + middle * 256 + low;
    if (end > bytes.length) break;
    messages.push({ type, body: bytes.subarray(at + 4, end) });
    at = end;
  }
  return messages;
}
