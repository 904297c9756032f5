import type { PublicKeyFacts } from "../facts/common.ts";
import type { Evidence } from "./types.ts";

/** The key pair that is judged: the certificate's, else the request's, else that of a key without a certificate. */
export function publicKeyOf({ certificate, request, key }: Evidence): PublicKeyFacts | null {
  return certificate?.publicKey ?? request?.publicKey ?? key?.publicKey ?? null;
}
