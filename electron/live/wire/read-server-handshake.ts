import type { TlsVersion } from "#shared/facts/endpoint-facts.ts";
import { readCertificateMessage, type SentCertificates } from "./certificate-message.ts";
import {
  type CertificateRequestForm,
  readCertificateRequest,
  type SentCertificateRequest,
} from "./certificate-request.ts";
import { decryptHandshake } from "./decrypt-handshake.ts";
import {
  contentTypes,
  fragmentsInClear,
  messageTypes,
  splitMessages,
  splitRecords,
  type TlsRecord,
} from "./records.ts";
import { readVectors } from "./vector-reader.ts";

/** What the bytes of a server show of its handshake. */
export type ServerHandshake = {
  /** null: there was no ServerHello. */
  readonly version: TlsVersion | null;
  /** null: there was no message Certificate, or it could not be seen. */
  readonly sent: SentCertificates | null;
  readonly request: SentCertificateRequest | null;
  /** The server said everything that it says before the client answers: no request is then no request. */
  readonly isWhole: boolean;
};

const versions: Readonly<Record<number, TlsVersion>> = {
  769: "TLS 1.0",
  770: "TLS 1.1",
  771: "TLS 1.2",
  772: "TLS 1.3",
};
/** The `random` of a ServerHello that is a HelloRetryRequest (RFC 8446 §4.1.3) begins with these. */
const retryMark = [0xcf, 0x21, 0xad, 0x74];

/**
 * Reads the handshake of a server from what it sent, from the first byte of TLS on. Node tells neither the certificates as sent, without
 * those that OpenSSL adds from its store, nor whether a client certificate was asked for.
 *
 * @param secret SERVER_HANDSHAKE_TRAFFIC_SECRET of TLS 1.3; null: unknown, so what is encrypted stays unseen
 */
export function readServerHandshake(received: Uint8Array, secret: Uint8Array | null): ServerHandshake {
  const records = splitRecords(received);
  const hello = findServerHello(records);
  if (hello === null) return { version: null, sent: null, request: null, isWhole: false };
  const { version, suite, after } = hello;
  const messages =
    version === "TLS 1.3"
      ? splitMessages(secret === null ? [] : decryptHandshake(suite, secret, after))
      : splitMessages(fragmentsInClear(records));
  const bodyOf = (type: number): Uint8Array | null => messages.find((message) => message.type === type)?.body ?? null;
  const certificate = bodyOf(messageTypes.certificate);
  const request = bodyOf(messageTypes.certificateRequest);
  const last = version === "TLS 1.3" ? messageTypes.finished : messageTypes.serverHelloDone;
  return {
    version,
    sent: certificate && readCertificateMessage(certificate, version === "TLS 1.3"),
    request: request && readCertificateRequest(request, formOf(version)),
    isWhole: bodyOf(last) !== null,
  };
}

function formOf(version: TlsVersion): CertificateRequestForm {
  return version === "TLS 1.1" ? "TLS 1.0" : version;
}

type ServerHello = { readonly version: TlsVersion; readonly suite: number; readonly after: readonly TlsRecord[] };

/** The last ServerHello in clear: in front of it there may be a HelloRetryRequest, which has its form. */
function findServerHello(records: readonly TlsRecord[]): ServerHello | null {
  for (const [index, record] of records.entries()) {
    if (record.type !== contentTypes.handshake) continue;
    const [message] = splitMessages(fragmentsInClear(records.slice(index)));
    if (message === undefined || message.type !== messageTypes.serverHello) continue;
    const hello = readServerHello(message.body);
    if (hello !== null) return { ...hello, after: records.slice(index + 1) };
  }
  return null;
}

/**
 * ServerHello ::= legacy_version(2) random(32) session_id<0..32> cipher_suite(2) compression(1) extensions<0..2^16-1> (RFC 8446 §4.1.3).
 * TLS 1.3 says its version in the extension supported_versions (43).
 */
function readServerHello(body: Uint8Array): Pick<ServerHello, "version" | "suite"> | null {
  if (retryMark.every((octet, index) => body[2 + index] === octet)) return null;
  const hello = readVectors(body);
  const legacy = hello.number(2);
  hello.skip(32);
  hello.vector(1);
  const suite = hello.number(2);
  hello.number(1);
  const extensions = readVectors(hello.vector(2) ?? new Uint8Array());
  let selected = legacy;
  while (!extensions.isAtEnd()) {
    const type = extensions.number(2);
    const data = extensions.vector(2);
    if (type === 43 && data?.length === 2) selected = readVectors(data).number(2);
  }
  const version = versions[selected ?? 0];
  return version === undefined || suite === null ? null : { version, suite };
}
