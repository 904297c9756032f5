import type { RequestFormat } from "#shared/guide/requests/types.ts";
import { writePem } from "../pem/write-pem.ts";

/** A request as a file and as text for an authority's form. */
export type FormattedRequest = {
  /** PEM with CRLF, or DER. */
  readonly file: Uint8Array<ArrayBuffer>;
  /** Always PEM: with the header that the format says, with Windows' own for DER. */
  readonly requestPem: string;
};

/** Windows' header has the word NEW in it, everybody else's (RFC 7468 §7) has not; most authorities take either. */
const labels: Readonly<Record<RequestFormat, string>> = {
  "pem-new": "NEW CERTIFICATE REQUEST",
  pem: "CERTIFICATE REQUEST",
  der: "NEW CERTIFICATE REQUEST",
};

/** @param request DER */
export function formatRequest(request: Uint8Array<ArrayBuffer>, format: RequestFormat): FormattedRequest {
  const requestPem = writePem(labels[format], request);
  return { requestPem, file: format === "der" ? request : new TextEncoder().encode(requestPem) };
}
