import { limits } from "#shared/limits.ts";
import { signatureSchemeName } from "./signature-schemes.ts";
import { readList, readVectors } from "./vector-reader.ts";

/** What a server sent in message CertificateRequest. */
export type SentCertificateRequest = {
  /** DER of each Name. */
  readonly authorities: readonly Uint8Array[];
  readonly authoritiesLeftOut: number;
  /** Of the whole list, with the lengths in it. */
  readonly authorityBytes: number;
  readonly signatureAlgorithms: readonly string[];
};

export type CertificateRequestForm = "TLS 1.0" | "TLS 1.2" | "TLS 1.3";

const extensionTypes = { signatureAlgorithms: 13, certificateAuthorities: 47 } as const;

/**
 * Reads message 13.
 *
 * TLS 1.0, 1.1 (RFC 4346 §7.4.4): certificate_types<1..2^8-1>; certificate_authorities<0..2^16-1>
 * TLS 1.2 (RFC 5246 §7.4.4): supported_signature_algorithms<2..2^16-2> between them
 * TLS 1.3 (RFC 8446 §4.3.2): certificate_request_context<0..2^8-1>; extensions<2..2^16-1>
 */
export function readCertificateRequest(body: Uint8Array, form: CertificateRequestForm): SentCertificateRequest {
  const message = readVectors(body);
  message.vector(1);
  if (form === "TLS 1.3") return fromExtensions(message.vector(2));
  const algorithms = form === "TLS 1.2" ? message.vector(2) : null;
  return requestOf(message.vector(2), algorithms);
}

function fromExtensions(extensions: Uint8Array | null): SentCertificateRequest {
  const found = new Map<number, Uint8Array>();
  const list = readVectors(extensions ?? new Uint8Array());
  while (!list.isAtEnd()) {
    const type = list.number(2);
    const data = list.vector(2);
    if (type !== null && data !== null) found.set(type, data);
  }
  const listIn = (type: number): Uint8Array | null => readVectors(found.get(type) ?? new Uint8Array()).vector(2);
  return requestOf(listIn(extensionTypes.certificateAuthorities), listIn(extensionTypes.signatureAlgorithms));
}

function requestOf(authorities: Uint8Array | null, algorithms: Uint8Array | null): SentCertificateRequest {
  const { items, leftOut } = readList(authorities ?? new Uint8Array(), 2, limits.namedAuthorities);
  return {
    authorities: items,
    authoritiesLeftOut: leftOut,
    authorityBytes: authorities?.length ?? 0,
    signatureAlgorithms: schemesOf(algorithms),
  };
}

function schemesOf(algorithms: Uint8Array | null): readonly string[] {
  const list = readVectors(algorithms ?? new Uint8Array());
  const names = new Set<string>();
  while (!list.isAtEnd() && names.size < limits.listItems) {
    const code = list.number(2);
    if (code !== null) names.add(signatureSchemeName(code));
  }
  return [...names];
}
