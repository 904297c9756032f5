import { asRequestError, type ParsedRequest, parseRequest } from "./parse-request.ts";
import { unwrapRequest } from "./unwrap-request.ts";

/**
 * Takes a request apart, also one in a CMC or PKCS#7 wrapper.
 *
 * @param data DER or BER
 * @throws AppError REQUEST_INVALID, FORMAT_TRUNCATED, LIMIT_DEPTH
 */
export function openRequest(data: Uint8Array): ParsedRequest {
  return parseRequest(asRequestError(() => unwrapRequest(data))?.request ?? data);
}
