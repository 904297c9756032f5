import type { ConnectionFailure, ConnectionStage } from "#shared/facts/endpoint-facts.ts";

type Kind = ConnectionFailure["kind"];

/** What Node and the system say, beside alerts. */
const kinds: Readonly<Record<string, Kind>> = {
  ENOTFOUND: "not-found",
  EAI_AGAIN: "not-found",
  EAI_FAIL: "not-found",
  ECONNREFUSED: "refused",
  EHOSTUNREACH: "unreachable",
  ENETUNREACH: "unreachable",
  EACCES: "unreachable",
  EADDRNOTAVAIL: "unreachable",
  ETIMEDOUT: "timeout",
  ECONNRESET: "reset",
  EPIPE: "reset",
  ERR_SSL_WRONG_VERSION_NUMBER: "not-tls",
  ERR_SSL_PACKET_LENGTH_TOO_LONG: "not-tls",
  ERR_SSL_HTTP_REQUEST: "not-tls",
  ERR_SSL_NO_PROTOCOLS_AVAILABLE: "not-offered",
  ERR_SSL_NO_CIPHERS_AVAILABLE: "not-offered",
  // BoringSSL says it so.
  ERR_SSL_NO_SUPPORTED_VERSIONS_ENABLED: "not-offered",
  ERR_SSL_NO_SUITABLE_SIGNATURE_ALGORITHM: "not-offered",
  ERR_TLS_INVALID_PROTOCOL_VERSION: "not-offered",
  ERR_TLS_PROTOCOL_VERSION_CONFLICT: "not-offered",
};

/** Alerts as OpenSSL names them in `ERR_SSL_…_ALERT_<name>` (ssl/ssl_err.c), with their numbers (RFC 8446 §B.2, RFC 5246 §7.2). */
const alerts: Readonly<Record<string, number>> = {
  UNEXPECTED_MESSAGE: 10,
  BAD_RECORD_MAC: 20,
  RECORD_OVERFLOW: 22,
  HANDSHAKE_FAILURE: 40,
  BAD_CERTIFICATE: 42,
  UNSUPPORTED_CERTIFICATE: 43,
  CERTIFICATE_REVOKED: 44,
  CERTIFICATE_EXPIRED: 45,
  CERTIFICATE_UNKNOWN: 46,
  ILLEGAL_PARAMETER: 47,
  UNKNOWN_CA: 48,
  ACCESS_DENIED: 49,
  DECODE_ERROR: 50,
  DECRYPT_ERROR: 51,
  PROTOCOL_VERSION: 70,
  INSUFFICIENT_SECURITY: 71,
  INTERNAL_ERROR: 80,
  INAPPROPRIATE_FALLBACK: 86,
  USER_CANCELLED: 90,
  MISSING_EXTENSION: 109,
  UNSUPPORTED_EXTENSION: 110,
  UNRECOGNIZED_NAME: 112,
  CERTIFICATE_REQUIRED: 116,
  NO_APPLICATION_PROTOCOL: 120,
};

/** A connection that ended in an error, as data. */
export function failureOf(error: unknown, stage: ConnectionStage): ConnectionFailure {
  const code = codeOf(error);
  const alert = alerts[/_ALERT_(?<name>.+)$/.exec(code)?.groups?.["name"] ?? ""] ?? null;
  return { kind: alert === null ? (kinds[code] ?? "other") : "alert", stage, alert, code };
}

/** A connection that took too long, or that the other side ended without a word. */
export function endedBy(kind: "timeout" | "closed", stage: ConnectionStage): ConnectionFailure {
  return { kind, stage, alert: null, code: "" };
}

function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  // Several addresses were tried: each has its error.
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return "code" in error && typeof error.code === "string" ? error.code.slice(0, 80) : "";
}
